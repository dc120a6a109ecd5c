import { links } from "@/lib/permalinks";
import { NavLinks } from "./nav-links";
import { SearchForm } from "./search-form";

export function Masthead({ isSignedIn }: { isSignedIn: boolean }) {
  return (
    <header className="mast">
      <a className="wordmark" href={links.home}>
        Standing
      </a>
      <NavLinks
        items={[
          [links.people, "People"],
          [links.denials, "Denials"],
          [links.trackRecords, "Track records"],
          [links.organizations, "Organizations"],
          [links.pictures, "Pictures"],
          isSignedIn ? [links.desk, "Desk", "own"] : [links.signIn(), "Sign in", "own"],
        ]}
      />
      <SearchForm id="find" hasKey />
    </header>
  );
}
