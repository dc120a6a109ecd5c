import type { Metadata } from "next";
import { HistoryPage, type Props } from "../../../versions";

export const metadata: Metadata = { title: "History of a person", robots: { index: false } };

export default function PersonHistoryPage(props: Props) {
  return <HistoryPage type="person" {...props} />;
}
