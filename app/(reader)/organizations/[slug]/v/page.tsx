import type { Metadata } from "next";
import { HistoryPage, type Props } from "../../../versions";

export const metadata: Metadata = { title: "History of a organization", robots: { index: false } };

export default function OrganizationHistoryPage(props: Props) {
  return <HistoryPage type="organization" {...props} />;
}
