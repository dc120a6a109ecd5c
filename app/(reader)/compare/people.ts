import { redirect } from "next/navigation";
import type { Actor } from "@/lib/auth/schema";
import { findCurrentSlug } from "@/lib/change/slugs";
import { AppError } from "@/lib/errors";
import { slug } from "@/lib/fields";
import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import type { PersonView } from "@/lib/person/schema";
import { search } from "@/lib/search/queries";
import { type Asked, askedPeople } from "@/lib/timeline/compare/rules";
import { MOST_COMPARED } from "@/lib/timeline/compare/schema";
import type { SearchParams } from "../reading";

async function findPerson(actor: Actor, slug: string): Promise<PersonView | null> {
  try {
    return await getPerson(actor, slug);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Somebody by the slug that they have or had; nobody by what can't be one. */
async function findNamed(actor: Actor, name: string): Promise<PersonView | null> {
  if (!slug.safeParse(name).success) return null;
  const person = await findPerson(actor, name);
  if (person) return person;
  const current = await findCurrentSlug("person", name, actor.asOf);
  return current === null ? null : findPerson(actor, current);
}

/** The people that an address names, and what it names in vain. */
export type Named = { people: PersonView[]; asked: Asked; unknown: string[] };

export async function readPeople(actor: Actor, params: SearchParams): Promise<Named> {
  const asked = askedPeople((await params).people);
  const found = await Promise.all(asked.slugs.map((slug) => findNamed(actor, slug)));
  const people = found.filter((person) => person !== null);
  return {
    asked,
    people: people.filter((person, n) => people.findIndex(({ slug }) => slug === person.slug) === n),
    unknown: asked.slugs.filter((_, n) => found[n] === null),
  };
}

const text = (value: string | string[] | undefined) =>
  [value]
    .flat()[0]
    ?.replace(/\p{Cc}/gu, " ")
    .trim() || undefined;

/** Those who may be meant by what was written into the field that adds somebody; null where it is empty. */
export type Meant = { words: string; people: { slug: string; name: string; detail: string | null }[] };

const MOST_MEANT = 8;

/** Adds whom the field names, where that is one person, by going to the address with them in it.
 *  @returns those who may be meant otherwise */
export async function readAdded(
  actor: Actor,
  params: SearchParams,
  { people }: Pick<Named, "people">,
): Promise<Meant | null> {
  const { people: _, add, ...rest } = await params;
  const words = text(add);
  if (words === undefined || people.length >= MOST_COMPARED) return null;
  const named = await findNamed(actor, words.toLowerCase());
  const hits = named
    ? [{ slug: named.slug, title: named.name, detail: null }]
    : (await search(actor, { q: words.slice(0, 200), type: "person", limit: MOST_MEANT })).items;
  const meant = hits.flatMap(({ slug, title, detail }) => (slug ? [{ slug, name: title, detail }] : []));
  const [only, ...others] = meant;
  const exact = meant.filter(({ name }) => name.toLowerCase() === words.toLowerCase());
  const one = exact.length === 1 ? exact[0] : others.length === 0 ? only : undefined;
  if (one) {
    const slugs = [...new Set([...people.map(({ slug }) => slug), one.slug])];
    const kept = Object.entries(rest).map(([key, value]) => [key, text(value)]);
    redirect(links.withQuery(links.compare, { people: slugs.join(","), ...Object.fromEntries(kept) }));
  }
  return { words, people: meant };
}
