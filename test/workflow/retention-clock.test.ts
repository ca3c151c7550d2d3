import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId, StaffId, UserId } from "../../src/domain/ids.ts";
import { checkHealth } from "../../src/workflow/control/check-health.ts";
import { believeClock } from "../../src/workflow/privacy/sweep.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { pass, sweeps } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* When the sweeper doesn't believe the clock, and what it takes besides reports. */

const desk = useCaseDesk();
const { files, decides, kept } = retentionDesk(desk);

beforeAll(async () => {
  await unitOfWork(desk.db, () => staffOf(UserId.parse(5_001), StaffId.parse(uuidv7()), "Mo"));
});

describe("a clock that jumps more than a day", () => {
  it("is not believed until it is right again", async () => {
    const id = await files(401);
    await decides(id, "dismissed");
    await sweeps(desk);
    await desk.forward(100 * dayMs);
    await sweeps(desk);
    expect((await kept(id))?.note).toBe("note of 401");
    const frozen = await desk.sql`select 1 from sweeps where frozen_at is not null`;
    expect(frozen).toHaveLength(1);
    await desk.forward(-100 * dayMs);
    await sweeps(desk);
    expect(await desk.sql`select 1 from sweeps where frozen_at is not null`).toHaveLength(0);
    expect((await kept(id))?.note).toBe("note of 401");
  });

  it("is believed when an admin says so, and the admins are alarmed once", async () => {
    const operator = { owners: [UserId.parse(77)], outcomeNoticeDelayMs: 0 };
    const id = await files(411);
    await decides(id, "dismissed");
    await sweeps(desk);
    await desk.forward(100 * dayMs);
    await sweeps(desk);
    const alarms = () => desk.sql`
      select 1 from outbox where message ->> 'text' = 'alert-clock-jumped'`;
    for (let minutes = 0; minutes < 3; minutes += 1) {
      await unitOfWork(desk.db, () => checkHealth(operator));
      await desk.forward(60_000);
    }
    expect(await alarms()).toHaveLength(1);
    const nobody = { userId: UserId.parse(78), name: "Eve" };
    await unitOfWork(desk.db, () => believeClock(operator, nobody));
    await sweeps(desk);
    expect((await kept(id))?.note).toBe("note of 411");
    await unitOfWork(desk.db, () =>
      believeClock(operator, { ...nobody, userId: UserId.parse(77) }),
    );
    await sweeps(desk);
    expect((await kept(id))?.note).toBeNull();
    await unitOfWork(desk.db, () => checkHealth(operator));
    expect(await desk.sql`select 1 from alarms where kind = 'clock_jumped'`).toHaveLength(0);
  });
});

it("mail says a day after it arrived neither to whom it went nor what, but that a decision was told", async () => {
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, status, settled_at) values
      ('say:501:x', 501, 40, '{"kind":"say"}', 'sent', app_now()),
      ('outcome:x:y:z', 501, 40, '{"kind":"notify_outcome"}', 'sent', app_now())`;
  await desk.sql`
    insert into outbox (key, chat_id, priority, message, status, settled_at, because) values
      ('say:501:y', 501, 40, '{"kind":"say"}', 'undeliverable', app_now(), 'blocked')`;
  const left = async () => [
    ...(await desk.sql<{ key: string; who: string; what: string }[]>`
      select key, chat_id::text as who, message::text as what from outbox
      where key in ('say:501:x', 'say:501:y', 'outcome:x:y:z') order by key`),
  ];
  await sweeps(desk);
  expect(await left()).toHaveLength(3);
  await pass(desk, 1.1 * dayMs);
  expect(await left()).toEqual([
    { key: "outcome:x:y:z", who: "0", what: null },
    { key: "say:501:y", who: "501", what: expect.stringContaining("say") },
  ]);
  await pass(desk, 30 * dayMs);
  expect((await left()).map(({ key }) => key)).toEqual(["outcome:x:y:z"]);
});

it("a draft is nobody's 30 days after it was left, and so is what could not be handled", async () => {
  const chatId = ChatId.parse(601);
  await unitOfWork(desk.db, () =>
    insertDraft({
      id: DraftId.parse(uuidv7()),
      chatId,
      flow: "search_term",
      step: "terms",
      answers: {},
      notice: undefined,
    }),
  );
  await desk.sql`
    insert into inbox (update_id, lane, body, dead_at) values (601, '601', '{"x":1}', app_now())`;
  const left = () => desk.sql`
    select 1 from drafts where chat_id = 601 union all select 1 from inbox where lane = '601'`;
  await pass(desk, 29 * dayMs);
  expect(await left()).toHaveLength(2);
  await pass(desk, 2 * dayMs);
  expect(await left()).toHaveLength(0);
});

it("somebody who only looked in is forgotten 90 days later, but nobody of the team", async () => {
  await desk.sql`
    insert into screens (chat_id, page, language) values (701, 'none', 'en'), (5001, 'none', 'en')`;
  const here = async () =>
    (await desk.sql`select chat_id::int as id from screens where chat_id in (701, 5001)`).map(
      (row) => row["id"],
    );
  await pass(desk, 89 * dayMs);
  expect(await here()).toEqual([701, 5001]);
  await pass(desk, 3 * dayMs);
  expect(await here()).toEqual([5001]);
});
