import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { putQueue } from "../../src/db/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId, UserId, type CaseId } from "../../src/domain/ids.ts";
import { pressCard, type PressOutcome } from "../../src/workflow/press-card.ts";
import { lettersOf, openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";

const cases = 20;
const settings = { owners: [], outcomeNoticeDelayMs: 0 };
const chatId = ChatId.parse(-1001);
const database = useDatabase();
let desk: CaseDesk;
let wide: Connection;

beforeAll(async () => {
  desk = openCaseDesk(database.url());
  wide = connect(database.url(), { connections: 8, name: "pressers" });
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Review", language: "en" }),
  );
});
afterAll(async () => {
  await wide.close();
  await desk.close();
});

const dismisses = (caseId: CaseId, who: number, messageId: number): Promise<PressOutcome> =>
  unitOfWork(wide.db, () =>
    pressCard(settings, {
      caseId,
      press: { kind: "verdict", verdict: { kind: "dismiss", ground: "no_violation" } },
      version: 1,
      chatId,
      messageId,
      presser: { userId: UserId.parse(who), name: `Presser ${who}`, membership: "administrator" },
    }),
  );

const kindsOf = (outcomes: readonly PressOutcome[]) => outcomes.map(({ kind }) => kind).toSorted();

const graveCase = (round: number) =>
  desk.files({
    by: 900 + round,
    subject: termOf(`grave ${lettersOf(round)} end`),
    category: "child_abuse",
  });

it("one person who presses eight times at once has voted once, and dismissed nothing", async () => {
  for (let round = 0; round < cases; round += 1) {
    const id = await graveCase(round);
    const presses = Array.from({ length: 8 }, () => dismisses(id, 801, round + 1));
    expect(kindsOf(await Promise.all(presses))).toEqual(
      Array.from({ length: 8 }, () => "vote_kept"),
    );
    expect(await desk.case(id)).toMatchObject({ status: "open", version: 1 });
  }
});

it("of eight people who press at once the first votes, the second dismisses, the others hear so", async () => {
  for (let round = cases; round < 2 * cases; round += 1) {
    const id = await graveCase(round);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => dismisses(id, 811 + index, round + 1)),
    );
    const refused = Array.from({ length: 6 }, () => "refused");
    expect(kindsOf(outcomes)).toEqual(["decided", ...refused, "vote_kept"]);
    expect(await desk.case(id)).toMatchObject({ status: "dismissed", version: 2 });
    const decisions = await desk.sql`
      select kind, staff_id <> with_staff_id as two from decisions where case_id = ${id}`;
    expect(decisions).toEqual([{ kind: "dismiss", two: true }]);
  }
});
