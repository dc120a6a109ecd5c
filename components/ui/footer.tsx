import { links } from "@/lib/permalinks";

export function Footer() {
  return (
    <footer id="foot" className="foot">
      <p>
        Standing records what was reported, said and denied about officials, by whom and through whom. It does
        not rule on what is true.
      </p>
      <nav aria-label="The record">
        <a href={links.people}>People</a>
        <a href={links.compare}>Compare</a>
        <a href={links.denials}>Denials</a>
        <a href={links.organizations}>Organizations</a>
        <a href={links.changes}>Changes</a>
        <a href={links.corrections}>Corrections</a>
        <a href={links.api("/openapi.json")}>API</a>
      </nav>
    </footer>
  );
}
