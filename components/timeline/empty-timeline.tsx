import { EmptyState } from "../ui/empty-state";

/** In place of a timeline: because of the filters, or since nothing was said. */
export function EmptyTimeline({ name, unfiltered }: { name: string; unfiltered: string | null }) {
  if (unfiltered === null) return <EmptyState title={`Nothing is on file about ${name} yet`} />;
  return (
    <EmptyState title="Nothing fits these filters">
      <p>
        <a href={unfiltered}>Show everything about {name}</a>
      </p>
    </EmptyState>
  );
}
