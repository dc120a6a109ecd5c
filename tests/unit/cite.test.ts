import { describe, expect, it } from "vitest";
import { bibtexCitation, type Cited, cslCitation, plainCitation } from "@/lib/cite/rules";

const claim: Cited = {
  title: "Ada Example is out.",
  kind: "claim",
  version: { number: 3, day: "2031-05-04", inWords: "4 May 2031" },
  moment: "2031-06-01T08:30:00.125Z",
  inWords: "1 Jun 2031, 08:30 UTC",
  url: "https://standing.example/claims/7f3k9x2m4q?asOf=2031-06-01T08:30:00.125Z",
};
const view: Cited = {
  ...claim,
  title: "Denials (by “KB & Co”; 50%_a)",
  kind: "list of denials",
  version: null,
};

describe("a citation", () => {
  it("says which version was read and when, and leads to what was seen", () => {
    expect(plainCitation(claim)).toBe(
      "“Ada Example is out.” Claim, version 3, 4 May 2031. Standing, as the record stood at 1 Jun 2031, 08:30 UTC. https://standing.example/claims/7f3k9x2m4q?asOf=2031-06-01T08:30:00.125Z",
    );
    expect(plainCitation(view)).toMatch(
      /^“Denials \(by ‘KB & Co’; 50%_a\)\.” List of denials\. Standing, as/,
    );
  });

  it("as BibTeX has nothing in it that TeX would read, and a key by which it is told", () => {
    const text = bibtexCitation(view);
    expect(text).toMatch(/^@misc\{standing-claims-7f3k9x2m4q-20310601,\n/);
    expect(text).toContain("title = {{Denials (by “KB \\& Co”; 50\\%\\_a)}},");
    expect(text).toContain("urldate = {2031-06-01},");
    expect(bibtexCitation({ ...claim, title: "a \\ {b}" })).toContain("{{a \\textbackslash{} \\{b\\}}}");
    expect(bibtexCitation(claim)).toContain("year = {2031},");
  });

  it("as CSL-JSON is JSON that says when it was made and when it was read", () => {
    const [item] = JSON.parse(cslCitation(claim));
    expect(item).toMatchObject({
      type: "webpage",
      title: claim.title,
      version: "3",
      issued: { "date-parts": [[2031, 5, 4]] },
      accessed: { "date-parts": [[2031, 6, 1]] },
      URL: claim.url,
    });
    expect(JSON.parse(cslCitation(view))[0].issued).toBeUndefined();
  });
});
