import { links } from "@/lib/permalinks";
import { ageInWords, deskNounOf } from "@/lib/review/rules";
import type { QueueCounts, QueueQuery, Waiting } from "@/lib/review/schema";

type Chip = { query: QueueQuery; words: string; count?: number };

const at = ({ type, by, care, order }: QueueQuery) =>
  links.withQuery(links.deskReview, { type, by, care, order });

function Chips({ label, chips, query }: { label: string; chips: Chip[]; query: QueueQuery }) {
  return (
    <p className="queue-chips">
      <span>{label}</span>
      {chips.map(({ query: other, words, count }) => (
        <a key={words} href={at(other)} aria-current={at(other) === at(query) ? "true" : undefined}>
          {words}
          {count !== undefined && <small> {count}</small>}
        </a>
      ))}
    </p>
  );
}

/** The filters of the queue, each an address with how many it leaves. */
export function QueueFilters({ counts, query }: { counts: QueueCounts; query: QueueQuery }) {
  const { type: _type, ...typeless } = query;
  const { by: _by, ...senderless } = query;
  const { care: _care, ...careless } = query;
  const { order: _order, ...orderless } = query;
  return (
    <nav className="queue-filters" aria-label="Filters">
      <Chips
        label="What"
        query={query}
        chips={[
          { query: typeless, words: "everything", count: counts.all },
          ...counts.types.map(({ type, count }) => ({
            query: { ...query, type },
            words: deskNounOf[type],
            count,
          })),
        ]}
      />
      <Chips
        label="Who"
        query={query}
        chips={[
          { query: senderless, words: "anybody" },
          ...counts.senders.map(({ id, name, count }) => ({
            query: { ...query, by: id },
            words: name,
            count,
          })),
        ]}
      />
      <Chips
        label="Care"
        query={query}
        chips={[
          { query: careless, words: "any" },
          { query: { ...query, care: "delicate" }, words: "health or crime", count: counts.delicate },
        ]}
      />
      <Chips
        label="Order"
        query={query}
        chips={[
          { query: orderless, words: "oldest first" },
          { query: { ...query, order: "newest" }, words: "newest first" },
        ]}
      />
    </nav>
  );
}

/** The drafts that wait, each with for how long and by whom. */
export function ReviewQueue({ waiting, now }: { waiting: Waiting[]; now: Date }) {
  return (
    <ol className="entries">
      {waiting.map((one) => (
        <li key={one.type + one.key}>
          <p className="entry-title">
            <a href={links.deskEdit(deskNounOf[one.type], one.key)}>{one.title}</a>
          </p>
          <p className="entry-about">
            <span>
              {one.type}
              {one.category && `, ${one.category}`}
            </span>
            <span>{one.sender.name}</span>
            <time dateTime={one.since}>waits for {ageInWords(one.since, now)}</time>
            {one.isEdited && <span>edited since</span>}
            {one.comments > 0 && <span>{one.comments === 1 ? "a comment" : `${one.comments} comments`}</span>}
          </p>
        </li>
      ))}
    </ol>
  );
}
