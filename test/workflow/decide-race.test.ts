import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { putQueue } from "../../src/db/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { pressCard, type PressOutcome } from "../../src/workflow/press-card.ts";
import { lettersOf, openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

/* In one group presses come one after the other; here they really are at once, past any lane. */

const pressers = 8;
const cases = 40;
const settings = { owners: [], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(-1001);
const database = useDatabase();
let desk: CaseDesk;
let wide: Connection;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  wide = connect(database.url(), { connections: pressers, name: "pressers" });
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
});
afterAll(async () => {
  await wide.close();
  await desk.close();
});

function press(caseId: CaseId, index: number, messageId: number): Promise<PressOutcome> {
  const verdict =
    index % 2 === 0
      ? ({ kind: "dismiss", ground: "no_violation" } as const)
      : ({ kind: "escalate", category: "drugs" } as const);
  return unitOfWork(wide.db, () =>
    pressCard(settings, {
      caseId,
      press: { kind: "verdict", verdict },
      version: 1,
      chatId,
      messageId,
      presser: {
        userId: UserId.parse(800 + index),
        name: `Presser ${index}`,
        membership: "administrator",
      },
    }),
  );
}

it("of eight transactions that decide at once one does, and the others know who", async () => {
  for (let round = 0; round < cases; round += 1) {
    const subject = termOf(`at once ${lettersOf(round)} end`);
    const id = await desk.files({ by: 900 + round, subject });
    const outcomes = await Promise.all([
      ...Array.from({ length: pressers }, (_, index) => press(id, index, round + 1)),
      desk.files({ by: 2_000 + round, subject }).then(() => undefined),
    ]);
    const decided = outcomes.filter((outcome) => outcome?.kind === "decided");
    const refused = outcomes.filter((outcome) => outcome?.kind === "refused");
    expect(decided).toHaveLength(1);
    expect(refused).toHaveLength(pressers - 1);
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ because: "outdated", faster: { version: 2 } });
    }
    expect((await desk.case(id)).version).toBe(2);
  }
});
