import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";

/** What stays in the place of a record that was withdrawn. */
export function StoneNote({
  what,
  stone,
  address,
}: {
  what: string;
  stone: { reason: string; retractedAt: string };
  address: string;
}) {
  return (
    <div className="stone">
      <p className="crumb">Retracted on {edtfInWords(stone.retractedAt.slice(0, 10))}</p>
      <h1>This {what} was withdrawn</h1>
      <p className="lede">{stone.reason}</p>
      <p className="facts">
        The entry was taken back by the record’s editors. Its address stays, so that whoever cited it finds
        out why. What it said is in <a href={links.history(address)}>its history</a>.
      </p>
    </div>
  );
}
