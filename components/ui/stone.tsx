import { edtfInWords } from "@/lib/edtf-words";

/** What stays in the place of a record that was withdrawn. */
export function StoneNote({ what, stone }: { what: string; stone: { reason: string; retractedAt: string } }) {
  return (
    <div className="stone">
      <p className="crumb">Retracted on {edtfInWords(stone.retractedAt.slice(0, 10))}</p>
      <h1>This {what} was withdrawn</h1>
      <p className="lede">{stone.reason}</p>
      <p className="facts">
        The entry was taken back by the record’s editors. Its address stays, so that whoever cited it finds
        out why.
      </p>
    </div>
  );
}
