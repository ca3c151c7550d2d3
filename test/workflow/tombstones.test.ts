import { uuidv7 } from "uuidv7";
import { beforeAll, expect, it } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { cardKey } from "../../src/db/speaking/posted-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { BulkId, ChatId, QueueId, type CaseId } from "../../src/domain/ids.ts";
import { drawBulk } from "../../src/telegram/decisions/bulk.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { viewBulk } from "../../src/workflow/decisions/view-bulk.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { pass } from "../support/passing-time.ts";
import { dayMs, retentionDesk } from "../support/retention-desk.ts";

/* When the words of a case go, whatever shows it in a group is drawn anew. */

const desk = useCaseDesk();
const { files, decides, kept } = retentionDesk(desk);
const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000001");
const chatId = ChatId.parse(-1001);

beforeAll(() =>
  unitOfWork(desk.db, () =>
    putQueue({ id: queueId, chatId, tier: "review", title: "all", language: "en" }),
  ),
);

let messages = 500;
async function stands(key: string): Promise<void> {
  messages += 1;
  await desk.sql`
    insert into posted_messages (chat_id, message_id, key) values (-1001, ${messages}, ${key})`;
}

/** What is owed now of what stands there already. */
async function owed(...keys: string[]): Promise<string[]> {
  const found = await desk.sql<{ key: string }[]>`
    select key from outbox where status = 'waiting' and key in ${desk.sql(keys)}`;
  return found.map(({ key }) => key).toSorted();
}
const settle = () => desk.sql`
  update outbox set status = 'sent', owner = null, settled_at = app_now() where status = 'waiting'`;

async function asked(id: CaseId): Promise<string> {
  const question = uuidv7();
  await desk.sql`
    insert into questions (id, case_id, reporter_id, report_id, tier, asked_by, words, answer, status)
    select ${question}, r.case_id, r.reporter_id, r.id, 'review', s.id, 'Where?', 'There', 'answered'
    from reports r, staff s where r.case_id = ${id} limit 1`;
  return question;
}

it("cards, lists, questions and answers are drawn anew without what was said", async () => {
  const id = await files(101);
  await decides(id, "dismissed");
  const { code, display, version } = await desk.case(id);
  const question = await asked(id);
  const bulk = BulkId.parse(uuidv7());
  await desk.sql`
    insert into bulks (id, case_id, queue_id, scope, cases, status, verdict, decided_by)
    select ${bulk}, ${id}, ${queueId}, 'place',
      jsonb_build_array(jsonb_build_object('id', ${id}::text, 'code', ${code}::text,
        'version', ${version}::int)),
      'done', '{"kind":"dismiss","ground":"gone"}', id from staff limit 1`;
  const keys = [
    cardKey(id, "review"),
    `bulk:${bulk}`,
    `question:${question}`,
    `answer:review:${question}`,
  ];
  for (const key of keys) await stands(key);
  await settle();
  await pass(desk, 89 * dayMs);
  expect(await owed(...keys)).toEqual([]);
  const list = async () => {
    const view = await unitOfWork(desk.db, () => viewBulk(bulk));
    return view === undefined ? "" : drawBulk(createTexts(), view.view).piece.text;
  };
  expect(await list()).toContain(display);
  await pass(desk, 2 * dayMs);
  expect(await owed(...keys)).toEqual(keys.toSorted());
  expect(await list()).not.toContain(display);
  const [left] = await desk.sql`select words, answer, status from questions where id = ${question}`;
  expect(left).toEqual({ words: null, answer: null, status: "answered" });
});

it("the card of a case that others opened again loses what the first one wrote", async () => {
  const id = await files(201);
  await decides(id, "dismissed");
  await pass(desk, 80 * dayMs);
  await decides(id, "open", "system");
  const key = cardKey(id, "review");
  await stands(key);
  await settle();
  await pass(desk, 12 * dayMs);
  expect((await kept(id))?.note).toBeNull();
  expect(await owed(key)).toEqual([key]);
});
