import { expect, it } from "vitest";
import { ownWork } from "../../src/db/staff/own-work-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CardPress } from "../../src/domain/cases/card-press.ts";
import { ChatId, UserId } from "../../src/domain/ids.ts";
import { showQueueStats } from "../../src/workflow/control/show-stats.ts";
import { startAtDesk } from "../../src/workflow/staff/show-desk.ts";
import { lettersOf, termOf } from "../support/case-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const operator = { owners: [], outcomeNoticeDelayMs: 0 };
const [mo, mia] = [801, 802];
const take: CardPress = { kind: "take" };
const dismiss: CardPress = { kind: "verdict", verdict: { kind: "dismiss", ground: "gone" } };
const desk = useQueueDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

let serial = 0;
function opens() {
  serial += 1;
  return desk.files({ by: 900 + serial, subject: termOf(`desk ${lettersOf(serial)} end`) });
}
const works = (by: number) => now(() => ownWork(UserId.parse(by)));
const starts = (by: number) =>
  now(() =>
    startAtDesk({
      userId: UserId.parse(by),
      chatId: ChatId.parse(by),
      updateId: (serial += 1),
      language: "en",
    }),
  );

it("who works on cases begins with what is theirs, and with nothing of anybody else's", async () => {
  const [held, decided] = [await opens(), await opens()];
  await desk.press(held, take, { by: mo });
  await desk.press(decided, dismiss, { by: mo });
  await desk.press(await opens(), take, { by: mia });
  expect(await works(mo)).toMatchObject({
    held: [(await desk.case(held)).code],
    referrals: 0,
    week: 1,
    month: 1,
  });
  expect(await works(mia)).toMatchObject({ week: 0 });
  expect([await starts(mo), await starts(mia), await starts(999)]).toEqual([true, true, false]);
});

it("who left long ago begins like everybody", async () => {
  await desk.forward(31 * 86_400_000);
  expect(await starts(mo)).toBe(false);
});

it("a queue's figures are shown to its team only", async () => {
  const asks = (membership: "administrator" | "outside") =>
    now(() =>
      showQueueStats(
        operator,
        {
          at: { chatId: ChatId.parse(-1001) },
          by: { userId: UserId.parse(mo), name: "Mo", membership },
          occasion: (serial += 1),
        },
        7,
      ),
    );
  const said = () => desk.sql`
    select 1 from outbox where chat_id = -1001 and message ->> 'kind' = 'show_stats'`;
  expect(await asks("outside")).toBe("not_allowed");
  expect(await said()).toHaveLength(0);
  expect(await asks("administrator")).toBe("entitled");
  expect(await said()).toHaveLength(1);
});
