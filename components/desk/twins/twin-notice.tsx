"use client";

import { links } from "@/lib/permalinks";
import type { Twin } from "@/lib/twin/schema";
import { useForm } from "../form/form-context";
import { TwinLine } from "./twin-list";

/** What is on file much like what was sent, where no script could say so before; sent again, it is saved. */
export function TwinNotice({ twins }: { twins: Twin[] }) {
  const { _id: own } = useForm().values;
  return (
    <div className="twins">
      <p className="twins-title">{own ? "On file twice?" : "On file already?"}</p>
      <ul>
        {twins.map((twin) => (
          <TwinLine key={twin.id} twin={twin}>
            {own && (
              <p>
                <a className="quiet-button" href={links.deskMerge(twin.type, own, twin.id)}>
                  See what merging would move
                </a>
              </p>
            )}
          </TwinLine>
        ))}
      </ul>
      <p className="hint">
        If it is none of these, save again: it is {own ? "saved" : "entered"} all the same.
      </p>
      <input type="hidden" name="_anyway" value="1" />
    </div>
  );
}
