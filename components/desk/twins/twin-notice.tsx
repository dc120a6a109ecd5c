"use client";

import type { Twin } from "@/lib/twin/schema";
import { TwinLine } from "./twin-list";

/** What is on file much like what was sent, where no script could say so before; sent again, it is saved. */
export function TwinNotice({ twins }: { twins: Twin[] }) {
  return (
    <div className="twins">
      <p className="twins-title">On file already?</p>
      <ul>
        {twins.map((twin) => (
          <TwinLine key={twin.id} twin={twin} />
        ))}
      </ul>
      <p className="hint">If it is none of these, save again: it is entered all the same.</p>
      <input type="hidden" name="_anyway" value="1" />
    </div>
  );
}
