import { beforeAll } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId } from "../../src/domain/ids.ts";
import { pressCard } from "../../src/workflow/cases/press-card.ts";
import { seal, verifyAudit } from "./audit.ts";
import { termOf, useCaseDesk, type CaseDesk } from "./case-desk.ts";

/** A case that was dismissed and reopened, in four events under three seals. */
export function useAuditedDesk(): { desk: CaseDesk; head: () => string } {
  const desk = useCaseDesk();
  let head = "";
  beforeAll(async () => {
    await decideAndUndo(desk);
    // Of two events, then one each, so that a link can be taken out.
    for (const limit of [2, 1, 1]) await unitOfWork(desk.db, () => seal(0, limit));
    head = (await verifyAudit(desk.databaseUrl)).head;
  });
  return { desk, head: () => head };
}

async function decideAndUndo(desk: CaseDesk): Promise<void> {
  const chatId = ChatId.parse(-1001);
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Canary group", language: "en" }),
  );
  const caseId = await desk.files({
    by: 4_711,
    subject: termOf("canary term"),
    note: "canary note",
  });
  const presser = { userId: UserId.parse(42), name: "Canary Mo", membership: "creator" } as const;
  const pressed = { caseId, chatId, messageId: 1, presser };
  const operator = { owners: [], outcomeNoticeDelayMs: 0 };
  await unitOfWork(desk.db, () =>
    pressCard(operator, {
      ...pressed,
      version: 1,
      press: { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } },
    }),
  );
  await unitOfWork(desk.db, () =>
    pressCard(operator, { ...pressed, version: 2, press: { kind: "undo" } }),
  );
}
