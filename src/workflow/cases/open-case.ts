import { uuidv7 } from "uuidv7";
import { insertCase } from "../../db/cases/case-store.ts";
import { aboutNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { CalledAs } from "../../domain/control/categories-in-force.ts";
import { CaseId, type SubjectId } from "../../domain/ids.ts";
import type { SubjectKind } from "../../domain/subjects/subject.ts";
import { freshCode } from "./fresh-code.ts";
import { planDueOf } from "./plan-due.ts";

/** Opens the case of a subject that has none. */
export async function openCase(
  subjectId: SubjectId,
  { category, own, subjectKind }: CalledAs & { subjectKind: SubjectKind },
): Promise<{ id: CaseId; code: string }> {
  const id = CaseId.parse(uuidv7());
  const code = freshCode("C");
  const openedAt = await aboutNow();
  await insertCase({ id, code, subjectId, category, own, openedAt });
  await recordAudit({
    kind: "case_opened",
    subjectCode: code,
    actor: { kind: "system" },
    facts: { category, subjectKind },
  });
  await planDueOf({ id, status: "open", category, own, rated: undefined, openedAt }, []);
  return { id, code };
}
