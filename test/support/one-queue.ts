import { beforeAll, beforeEach } from "vitest";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { ChatId, QueueId, type CaseId } from "../../src/domain/ids.ts";
import { tendDigest } from "../../src/workflow/queues/tend-digest.ts";
import { lettersOf, termOf, useCaseDesk } from "./case-desk.ts";

const emptied = ["outbox", "posted_messages", "scheduled_tasks", "pacing_buckets", "inbox"];

/** A review queue that takes everything, in which nothing waits when a test begins. */
export function useOneQueue() {
  const desk = useCaseDesk();
  const chatId = ChatId.parse(-1001);
  const queueId = QueueId.parse("019ab000-0000-7000-8000-000000000001");
  const inOne = <T>(work: () => Promise<T>): Promise<T> => unitOfWork(desk.db, work);
  beforeAll(() =>
    inOne(() => putQueue({ id: queueId, chatId, tier: "review", title: "all", language: "en" })),
  );
  beforeEach(async () => {
    await desk.sql`update cases set status = 'withdrawn'`;
    for (const table of emptied) await desk.sql`delete from ${desk.sql(table)}`;
  });
  let serial = 0;
  /** Something that nobody reported before. */
  const freshSubject = () => {
    serial += 1;
    return termOf(`queued ${lettersOf(serial)} end`);
  };
  return {
    desk,
    chatId,
    queueId,
    inOne,
    freshSubject,
    /** A report on something new, by somebody new unless it is said by whom. */
    files: (category: CategoryKey = "drugs", by?: number): Promise<CaseId> => {
      const subject = freshSubject();
      return desk.files({ by: by ?? serial, subject, category });
    },
    tends: () => inOne(() => tendDigest(queueId)),
  };
}
