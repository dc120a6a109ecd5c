import { type ChainFault, chainFaults } from "@/lib/chain/rules";
import { links } from "@/lib/permalinks";
import type { ClaimStatementView } from "@/lib/statement/schema";
import { ReadIn } from "./chain";
import { Attributed } from "./speaker";

function Round({ fault }: { fault: Extract<ChainFault, { kind: "cycle" }> }) {
  return (
    <>
      The chain to <ReadIn source={fault.source} /> goes round in a circle:{" "}
      {fault.round.map((station, n) => (
        <span key={`${station.slug ?? station.name} ${n === 0 ? "first" : "again"}`}>
          {n > 0 && " → "}
          <Attributed of={station} />
        </span>
      ))}
      . Who said it first can’t be told from it.
    </>
  );
}

function Broken({ fault }: { fault: Extract<ChainFault, { kind: "broken" }> }) {
  const { source, through, at } = fault;
  if (!at) {
    return (
      <>
        It is said in the voice of <Attributed of={through} />, which is on file but not cited for it.
      </>
    );
  }
  return (
    <>
      <ReadIn source={source} /> quotes it through <Attributed of={through} />, of which{" "}
      <a href={links.source(at.id)}>{at.title}</a> is on file; the passage quoted is not recorded from there.
    </>
  );
}

/** Where the way from mouth to print goes round in a circle, or breaks off. */
export function ChainFaults({ statement }: { statement: ClaimStatementView }) {
  const faults = chainFaults(statement);
  if (faults.length === 0) return null;
  return (
    <ul className="chainfaults" aria-label="What to know of the chain">
      {faults.map((fault) => (
        <li key={`${fault.kind} ${fault.source.id}`}>
          {fault.kind === "cycle" ? <Round fault={fault} /> : <Broken fault={fault} />}
        </li>
      ))}
    </ul>
  );
}
