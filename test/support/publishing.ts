import { UserId, type ReportDraftId } from "../../src/domain/ids.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import type { DraftVerb } from "../../src/domain/transparency/draft.ts";
import { beginDraft, pressDraft } from "../../src/workflow/transparency/draft-report.ts";
import type { CaseDesk } from "./case-desk.ts";
import { expect } from "vitest";

export const [ada, alma, mo] = [
  { userId: UserId.parse(501), name: "Ada" },
  { userId: UserId.parse(502), name: "Alma" },
  { userId: UserId.parse(503), name: "Mo" },
];
export const publishers = { owners: [ada.userId, alma.userId], outcomeNoticeDelayMs: 0 };

/** Two admins who publish. */
export function publishingBy(desk: Pick<CaseDesk, "db">) {
  const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);
  const press = (by: typeof ada, kind: Exclude<DraftVerb, "exact" | "basis">, id: ReportDraftId) =>
    work(() => pressDraft(publishers, by, { kind, id }));
  async function drafted(period: Quarter): Promise<ReportDraftId> {
    const begun = await work(() => beginDraft(publishers, ada, period));
    if (typeof begun === "string") throw new Error(begun);
    return begun.id;
  }
  async function publishes(period: Quarter): Promise<void> {
    const id = await drafted(period);
    expect(await press(ada, "ask", id)).toBe("done");
    expect(await press(alma, "confirm", id)).toBe("done");
  }
  return { work, press, drafted, publishes };
}
