// Forgets again who was forgotten after this copy was made. Called by the start, and by a restore.
import type { Database } from "./db/connect.ts";
import { unitOfWork } from "./db/unit-of-work.ts";
import { ReporterId } from "./domain/ids.ts";
import type { Keys } from "./domain/privacy/keys.ts";
import { createForgottenList } from "./runtime/backup/forgotten-list.ts";
import { createPseudonyms } from "./runtime/pseudonyms.ts";
import { forgetAgain, type Gone } from "./workflow/privacy/forget-again.ts";

/** How many are somebody no more; undefined: there is no list in `dataDir`. */
export async function forgetListed(
  db: Database,
  { pseudonyms }: Pick<Keys, "pseudonyms">,
  dataDir: string,
): Promise<number | undefined> {
  const codes = await createForgottenList(dataDir).read();
  if (codes === undefined) return undefined;
  const gone = codes.flatMap(goneBy);
  const operator = { pseudonymOf: createPseudonyms(pseudonyms) };
  return unitOfWork(db, () => forgetAgain(operator, gone));
}

function goneBy(code: string): Gone[] {
  const [how, id] = code.split(":");
  const reporter = ReporterId.safeParse(id).data;
  if (reporter === undefined || (how !== "reporter" && how !== "expired")) return [];
  return [{ reporter, by: how === "expired" ? "time" : "wish" }];
}
