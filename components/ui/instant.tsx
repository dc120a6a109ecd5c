import { edtfInWords } from "@/lib/edtf-words";

/** A moment of the record's own time, to the minute. */
export function Instant({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      {edtfInWords(at.slice(0, 10))}, {at.slice(11, 16)} UTC
    </time>
  );
}
