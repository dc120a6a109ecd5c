import type { Metadata } from "next";
import { HistoryPage, type Props } from "../../../versions";

export const metadata: Metadata = { title: "History of a source", robots: { index: false } };

export default function SourceHistoryPage(props: Props) {
  return <HistoryPage type="source" {...props} />;
}
