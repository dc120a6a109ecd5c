import type { HouseEvent } from "@/lib/house/schema";
import { links } from "@/lib/permalinks";
import { Instant } from "../../ui/instant";
import { eventInWords } from "./house-words";

/** What was done in keeping the house, the last first. */
export function HouseLog({ events, perPage }: { events: HouseEvent[]; perPage: number }) {
  const last = events.at(-1);
  return (
    <section aria-labelledby="log" className="house-part">
      <h2 id="log">Log of the house</h2>
      <p>
        Every act about accounts, invitations, sessions, tokens and settings; nothing is ever taken out of it.
      </p>
      {events.length === 0 && <p>Nothing yet.</p>}
      <ol className="house-log">
        {events.map((event) => (
          <li key={event.seq}>
            <strong>{event.actor}</strong> {eventInWords(event)}.
            <small>
              <Instant at={event.at} />
            </small>
          </li>
        ))}
      </ol>
      {last && events.length === perPage && (
        <p>
          <a href={links.withQuery(links.deskHouse, { before: String(last.seq) })}>Earlier</a>
        </p>
      )}
    </section>
  );
}
