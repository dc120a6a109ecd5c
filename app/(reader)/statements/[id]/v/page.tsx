import type { Metadata } from "next";
import { HistoryPage, type Props } from "../../../versions";

export const metadata: Metadata = { title: "History of a statement", robots: { index: false } };

export default function StatementHistoryPage(props: Props) {
  return <HistoryPage type="statement" {...props} />;
}
