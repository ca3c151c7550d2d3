import { beforeAll } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { pressCard, type PressOutcome } from "../../src/workflow/cases/press-card.ts";
import { useCaseDesk } from "./case-desk.ts";
import { opened } from "./opened.ts";

export const dismissal = {
  kind: "verdict",
  verdict: { kind: "dismiss", ground: "no_violation" },
} as const satisfies CardPress;

type Pressed = { version: number; messageId: number; by: number };

/**
 * A review group in which many do something truly at once. In a chat presses come one after the
 * other; here each has a transaction of its own, past any lane.
 */
export function useRacers() {
  const operator = { owners: [], outcomeNoticeDelayMs: 0 };
  const chatId = ChatId.parse(-1001);
  const desk = useCaseDesk();
  const wide = opened(() => connect(desk.databaseUrl, { connections: 8, name: "racers" }));
  const atOnce = <T>(verb: () => Promise<T>): Promise<T> => unitOfWork(wide.db, verb);
  const presser = (userId: number) => ({
    userId: UserId.parse(userId),
    name: `Presser ${userId}`,
    membership: "administrator" as const,
    // Whoever votes at the same moment is asked about beforehand, too.
    asked: Array.from({ length: 40 }, (_, at) => ({
      chat: chatId,
      userId: 800 + at,
      membership: "administrator" as const,
    })),
  });
  beforeAll(() => {
    const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
    return unitOfWork(desk.db, () =>
      putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
    );
  });
  return {
    operator,
    chatId,
    desk,
    atOnce,
    presser,
    presses: (caseId: CaseId, press: CardPress, pressed: Pressed): Promise<PressOutcome> => {
      const { by, ...rest } = pressed;
      const given = { caseId, press, chatId, presser: presser(by), ...rest };
      return atOnce(() => pressCard(operator, given));
    },
  };
}
