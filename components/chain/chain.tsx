import { chainBranches, chainGraph, type Taken } from "@/lib/chain/rules";
import { Branches } from "./branches";
import { Drawing } from "./drawing";
import { findDrawing, type Room } from "./layout";

/** With more than so many in it a drawing is grasped no quicker than the list. */
const most = 40;

type Props = {
  taken: Taken[];
  /** Whether it is told what each who said it first did to the claim. */
  hasActs: boolean;
};

/** Who said it first and who relayed whom: drawn for the page and for a phone, where it can be read in the
 *  width that there is, and as a list, which stands open where nothing is drawn. */
export function Chain({ taken, hasActs }: Props) {
  const graph = chainGraph(taken);
  const find = (room: Room) => {
    const shapes = graph.stations.length > most ? null : findDrawing(room, graph, hasActs);
    return shapes ? [{ room, shapes }] : [];
  };
  const wide = find("wide");
  const drawings = [...(wide.length > 0 ? wide : find("wider")), ...find("narrow")];
  const list = <Branches branches={chainBranches(taken)} hasActs={hasActs} />;
  if (drawings.length === 0) return list;
  return (
    <div className="chain-drawn">
      {drawings.map(({ room, shapes }) => (
        <Drawing key={room} room={room} shapes={shapes} />
      ))}
      <details>
        <summary>The same as a list</summary>
        {list}
      </details>
    </div>
  );
}
