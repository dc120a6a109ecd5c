import type { Past } from "@/lib/as-of";

/** Asks for a page as it was at the end of a day. @param kept the rest of the page's query, which stays */
export function AsOfForm({
  past,
  kept = {},
}: {
  past: Past | null;
  kept?: Record<string, string | undefined>;
}) {
  const others = Object.entries(kept).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return (
    <form className="as-of-form">
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of">As it stood at the end of</label>
      <input id="as-of" type="date" name="asOf" required defaultValue={past?.moment?.slice(0, 10)} />
      <button type="submit">Show</button>
    </form>
  );
}
