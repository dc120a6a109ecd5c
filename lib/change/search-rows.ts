import type { Row, Write } from "./records";

const lines = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join("\n");

/** What search knows of a published record; null for what it doesn't look through. */
export function searchRow(write: Write): Row | null {
  if (write.body.status !== "published") return null;
  const entry = (title: string, text: string, names = "", person: string | null = null): Row => ({
    record_type: write.type,
    record_id: write.body.id,
    person_id: person,
    title,
    names,
    text,
  });
  switch (write.type) {
    case "person": {
      const names = lines(write.body.name, ...write.body.names.map(({ name }) => name));
      return entry(
        write.body.name,
        lines(names, write.body.summary, ...write.body.tenures.map((t) => t.office)),
        names,
      );
    }
    case "organization":
      return entry(write.body.name, lines(write.body.name, write.body.note), write.body.name);
    case "source":
      return entry(write.body.title, lines(write.body.title, write.body.author, write.body.url));
    case "claim":
      return entry(write.body.text, write.body.text, "", write.body.person);
    case "statement": {
      const { speaker, text, capacity, citations } = write.body;
      const label = "anonymous" in speaker ? speaker.anonymous : null;
      return entry(text, lines(text, label, capacity, ...citations.map((citation) => citation.quote)));
    }
    case "relation":
      return null;
  }
}
