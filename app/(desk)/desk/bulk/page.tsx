import { createHash } from "node:crypto";
import type { Metadata } from "next";
import { BulkForm } from "@/components/desk/bulk/bulk-form";
import { BulkPreview, yesTo } from "@/components/desk/bulk/bulk-preview";
import { DeskHeading } from "@/components/desk/desk-heading";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { confirmBulk } from "@/lib/bulk/actions";
import { planBulk } from "@/lib/bulk/mutations";
import { bulkAct, chosenRecord, MOST_AT_ONCE } from "@/lib/bulk/schema";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "Change several records" };

type Props = { searchParams: Promise<{ act?: string; record?: string | string[] }> };

/** What one act would do to the records that are ticked, and the button that does it. */
export default async function BulkPage({ searchParams }: Props) {
  const { act: asked, record = [] } = await searchParams;
  const actor = await requireSignedIn(links.desk);
  // The layout tells a reader what the desk is for.
  if (!atLeast(actor, "editor")) return null;
  const act = bulkAct.catch("publish").parse(asked);
  const names = [record].flat().filter((name) => chosenRecord.safeParse(name).success);
  const effects = await planBulk(actor, act, names.slice(0, MOST_AT_ONCE));
  const able = effects.filter(({ obstacle }) => obstacle === null);
  const records = able.map(({ type, id, version }) => `${type}:${id}:${version}`);
  // The names of two hundred records are too long for a name.
  const name = `bulk/${act}/${createHash("sha256").update(records.join()).digest("hex").slice(0, 32)}`;
  return (
    <>
      <DeskHeading
        about="What I entered"
        title={able.length === 0 ? "Nothing changes" : "Change these at once?"}
      >
        <a className="button" href={links.desk}>
          {able.length === 0 ? "Back to the desk" : "No, leave them as they are"}
        </a>
      </DeskHeading>
      {effects.length === 0 ? (
        <p className="nothing">No entry was ticked. Go back and tick those that you mean.</p>
      ) : (
        <BulkPreview act={act} effects={effects} />
      )}
      {names.length > MOST_AT_ONCE && (
        <p className="notice">At most {MOST_AT_ONCE} are changed at once; these are the first.</p>
      )}
      {able.length > 0 && (
        <BulkForm
          action={confirmBulk}
          keptAs={`${actor.id}.${name}`}
          act={act}
          records={records}
          save={yesTo(act, able.length)}
          hasPublic={able.some(({ status }) => status === "published")}
        />
      )}
    </>
  );
}
