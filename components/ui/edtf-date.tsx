import { edtfInWords, machineDate } from "@/lib/edtf-words";

/** An EDTF date for people to read; as `<time>` where HTML can hold it. `year` goes without saying. */
export function EdtfDate({ edtf, year }: { edtf: string; year?: string | undefined }) {
  const words = edtfInWords(edtf, { year });
  const machine = machineDate(edtf);
  return machine ? <time dateTime={machine}>{words}</time> : <span>{words}</span>;
}
