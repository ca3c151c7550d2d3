import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { settlementOf } from "../../src/pipeline/settlement.ts";
import { keepOutcome } from "../../src/workflow/speaking/keep-outcome.ts";
import { takeKeyboardAway } from "../../src/workflow/speaking/take-keyboard-away.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const chatId = ChatId.parse(61_001);
const [older, newer] = [690, 695];

const statusOf = async (messageId: number) =>
  (await desk.sql`select status from outbox where key = ${`keyboard:${chatId}:${messageId}`}`)[0]?.[
    "status"
  ];

it("who asked to be forgotten while a screen took the older one's place has its buttons taken away, and the older one's not again", async () => {
  // As it was known when they asked.
  await unitOfWork(desk.db, () =>
    takeKeyboardAway({ chatId, messageId: older, threadId: undefined }, "owed_to_press"),
  );
  expect(await statusOf(older)).toBe("waiting");
  const message = { kind: "show_screen", chatId } as const;
  const row = {
    id: 1,
    key: `screen:${chatId}`,
    chatId,
    priority: 1,
    wanted: 1,
    attempts: 0,
    unknowns: 0,
    message,
  };
  const outcome = { kind: "delivered", messageId: newer, bared: true } as const;
  await unitOfWork(desk.db, () =>
    keepOutcome({
      row,
      shown: {
        kind: "posted",
        key: row.key,
        threadId: undefined,
        digest: "new",
        insteadOf: older,
      },
      outcome,
      as: settlementOf(outcome, row, 1_000),
    }),
  );
  expect(await statusOf(older)).toBe("sent");
  expect(await statusOf(newer)).toBe("waiting");
});
