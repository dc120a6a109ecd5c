import type { ReactNode } from "react";
import "@/components/desk/lookup.css";
import "@/components/compare/compare.css";
import "@/components/compare/lanes.css";

/** What only a comparison needs of the stylesheets. */
export default function CompareLayout({ children }: { children: ReactNode }) {
  return children;
}
