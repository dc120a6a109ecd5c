import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { apparatusFace, textFace } from "@/components/ui/fonts";
import { Footer } from "@/components/ui/footer";
import { Masthead } from "@/components/ui/masthead";
import { getSession } from "@/lib/auth/session";
import { env } from "@/lib/env";
import "@/components/ui/fonts.css";
import "@/components/ui/tokens.css";
import "@/components/ui/base.css";
import "@/components/ui/masthead.css";
import "@/components/ui/glyph.css";
import "@/components/ui/ui.css";
import "@/components/ui/as-of.css";
import "@/components/statement/statement.css";
import "@/components/chain/chain.css";
import "@/components/claim/claim.css";
import "@/components/person/person.css";
import "@/components/revision/revision.css";
import "@/components/track-record/track-record.css";
import "@/components/picture/picture.css";
import "@/components/timeline/timeline.css";
import "@/components/timeline/sides.css";
import "@/components/timeline/drawing/drawing.css";
import "@/components/timeline/keys.css";
import "@/components/timeline/strip/strip.css";
import "@/components/timeline/filter/filters.css";
import "@/components/cite/cite.css";
import "@/components/ui/print.css";
import "@/components/timeline/print.css";

export const metadata: Metadata = {
  metadataBase: new URL(env.baseUrl),
  title: { default: "Standing", template: "%s · Standing" },
  description:
    "The record of what is said about officials’ standing: who says so, through whom, who denies it, and what came of it.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14130f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page reads the record as it stands; none is made ahead, when there may be no database.
  await connection();
  return (
    <html lang="en" className={`${textFace.variable} ${apparatusFace.variable}`}>
      <head>
        {/* Shown when all of it has come: a part set at the right's edge would move as its neighbours arrive. */}
        <link rel="expect" href="#foot" blocking="render" />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <Masthead isSignedIn={(await getSession()) !== null} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
