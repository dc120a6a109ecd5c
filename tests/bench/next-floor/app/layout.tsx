import type { ReactNode } from "react";
import { apparatusFace, textFace } from "@/components/ui/fonts";
import "@/components/ui/fonts.css";
import "@/components/ui/tokens.css";
import "@/components/ui/base.css";
import "@/components/ui/masthead.css";
import "@/components/ui/ui.css";
import "@/components/statement/statement.css";
import "@/components/claim/claim.css";
import "@/components/person/person.css";
import "@/components/timeline/timeline.css";
import "@/components/timeline/drawing/drawing.css";
import "@/components/timeline/strip/strip.css";
import "@/components/timeline/filter/filters.css";
import { Body } from "../../floor/pages";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${textFace.variable} ${apparatusFace.variable}`}>
      <Body>{children}</Body>
    </html>
  );
}
