import type { Metadata } from "next";
import { HistoryPage, type Props } from "../../../versions";

export const metadata: Metadata = { title: "History of a claim", robots: { index: false } };

export default function ClaimHistoryPage(props: Props) {
  return <HistoryPage type="claim" {...props} />;
}
