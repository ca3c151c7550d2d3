import { beforeAll, expect, it } from "vitest";
import { readOverview } from "../../src/db/control/overview-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, QueueId } from "../../src/domain/ids.ts";
import { seal } from "../support/audit.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();

beforeAll(async () => {
  const id = QueueId.parse("019ab000-0000-7000-8000-000000000002");
  const chatId = ChatId.parse(-1002);
  await unitOfWork(desk.db, () =>
    putQueue({ id, chatId, tier: "review", title: "Canary group", language: "en" }),
  );
});

it("counts nothing where there is nothing yet", async () => {
  const overview = await readOverview(desk.db);
  expect(overview).toMatchObject({
    inbox: { waiting: 0, done: 0, dead: 0, oldestWaitingMs: 0 },
    unknownOutcomes: 0,
    abandoned: 0,
    cases: [],
    reports: 0,
    audit: { events: 0, unsealed: 0, head: "", newest: [] },
  });
  expect(overview.outbox.map(({ priority }) => priority)).toEqual([
    "owed_to_press",
    "answer",
    "receipt",
    "gravest_list",
    "gravest_card",
    "trusted_card",
    "card",
    "late_card",
    "notice",
  ]);
});

it("counts what is there and what waits, and names nobody", async () => {
  for (const by of [1, 2]) {
    await desk.files({ by, subject: termOf("canary term"), note: "canary note" });
  }
  await desk.files({ by: 3, subject: termOf("canary grave"), category: "child_abuse" });
  await desk.sql`
    insert into inbox (update_id, lane, body, received_at)
    values (1, '1', '{"canary":1}', app_now() - interval '3 seconds')`;
  await desk.sql`insert into inbox (update_id, lane, done_at) values (2, '1', app_now())`;
  const before = await readOverview(desk.db);
  // The update.
  expect(before.inbox).toMatchObject({ waiting: 1, done: 1, dead: 0 });
  expect(before.inbox.oldestWaitingMs).toBeGreaterThanOrEqual(3_000);
  expect(before.cases).toEqual([{ status: "open", count: 2 }]);
  expect(before.reports).toBe(3);
  const waiting = before.outbox.map(({ priority, waiting }) => [priority, waiting]);
  expect(waiting).toContainEqual(["gravest_card", 1]);
  expect(waiting).toContainEqual(["card", 1]);
  expect(before.audit).toMatchObject({ events: 5, unsealed: 5, head: "" });
  expect(before.audit.newest[0]).toMatchObject({ kind: "report_submitted" });
  expect(JSON.stringify(before)).not.toMatch(/canary/i);

  await unitOfWork(desk.db, () => seal(0, 100));
  const { audit } = await readOverview(desk.db);
  expect(audit).toMatchObject({ events: 5, unsealed: 0 });
  expect(audit.head).toMatch(/^5:[0-9a-f]{64}$/);
});
