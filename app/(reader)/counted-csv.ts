import { asOfQuery } from "@/lib/as-of";
import type { Actor } from "@/lib/auth/schema";
import { countedTable } from "@/lib/provenance/rules";
import { listStatementsOn } from "@/lib/statement/queries";
import { listCountedClaims } from "@/lib/track-record/queries";
import { countedQuery, type Tally, type TrackRecordPart } from "@/lib/track-record/schema";
import { answerCsv, asked, whole } from "./csv";
import { getReaderAsOf, orMovedFile, orNotFound, readQuery } from "./reading";

type Who = "person" | "organization";

async function* withStatements(actor: Actor, who: Who, slug: string, part: TrackRecordPart) {
  for await (const claims of whole((from) => listCountedClaims(actor, who, slug, { ...from, part }), 50)) {
    const statements = await listStatementsOn(
      actor,
      claims.map(({ claim }) => claim.id),
    );
    yield claims.map((counted) => ({
      counted,
      statements: statements.filter(({ stances }) =>
        stances.some((one) => one.claim.id === counted.claim.id),
      ),
    }));
  }
}

/** The claims behind one of somebody's numbers: a row for each citation. Without a part, of the first that
 *  there is. */
export async function answerCounted(
  request: Request,
  who: Who,
  slug: string,
  read: (actor: Actor) => Promise<[TrackRecordPart, Tally][]>,
): Promise<Response> {
  const { part: given, asOf } = await readQuery(countedQuery.extend(asOfQuery.shape), asked(request));
  const actor = await getReaderAsOf(asOf);
  const tallies = await orNotFound(orMovedFile(request, who, slug, read(actor)));
  const part = given ?? tallies.find(([, { n }]) => n > 0)?.[0] ?? "denier";
  const name = `${slug}-track-record-${part}`;
  return answerCsv({ name, asOf }, countedTable(part), withStatements(actor, who, slug, part));
}
