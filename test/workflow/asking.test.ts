import { beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { forgetAskers } from "../../src/db/speaking/asking-store.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { keepFloodGate, noteIncoming } from "../../src/db/speaking/screen-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { AskedAbout } from "../../src/domain/reporting/fact-limit.ts";
import { AppointmentId, ChatId, QueueId, StaffId, UserId } from "../../src/domain/ids.ts";
import { ourselves } from "../../src/telegram/speaking/name-book.ts";
import { createAsking } from "../../src/workflow/speaking/asking.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const owner = UserId.parse(501);
const review = ChatId.parse(-1001);
const stranger = ChatId.parse(-2002);
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const inReview: AskedAbout = { kind: "queue", chatId: review };

let serial = 600;
/** Somebody for whom nothing was asked yet. */
const somebody = () => (serial += 1);

function admits(by: number, about = inReview, { questions = 1, isPrivate = false } = {}) {
  return createAsking(desk.db, { owners: [owner] }).admit({ by, about, questions, isPrivate });
}

beforeAll(() =>
  now(() =>
    putQueue({
      id: QueueId.parse(uuidv7()),
      chatId: review,
      tier: "review",
      title: "Review",
      language: "en",
    }),
  ),
);

describe("Telegram is asked", () => {
  it("twenty times within a minute for one person, however many ask at once, and still for others", async () => {
    const by = somebody();
    const asked = await Promise.all(Array.from({ length: 60 }, () => admits(by)));
    expect(asked.filter((admission) => admission === "ask")).toHaveLength(20);
    expect(asked.filter((admission) => admission === "too_often")).toHaveLength(40);
    expect(await admits(somebody())).toBe("ask");
    await desk.forward(59_000);
    expect(await admits(by)).toBe("too_often");
    await desk.forward(1_001);
    expect(await admits(by)).toBe("ask");
  });

  it("whose a name is by the bot itself, too, for nobody in particular", async () => {
    expect(await admits(ourselves, { kind: "names" })).toBe("ask");
  });

  it("all of several questions, or none of them", async () => {
    const by = somebody();
    const names: AskedAbout = { kind: "names" };
    expect(await admits(by, names, { questions: 18 })).toBe("ask");
    expect(await admits(by, names, { questions: 3 })).toBe("too_often");
    expect(await admits(by, names, { questions: 2 })).toBe("ask");
  });

  it("about queues and source groups that are known, and about what an admin sets up", async () => {
    const by = somebody();
    expect(await admits(by, { kind: "queue", chatId: stranger })).toBe("needless");
    expect(await admits(by, { kind: "source", chatId: review })).toBe("needless");
    expect(await admits(by, { kind: "group_of_admin" })).toBe("needless");
    expect(await admits(owner, { kind: "group_of_admin" })).toBe("ask");
    await now(async () => {
      const staffId = await staffOf(UserId.parse(by), StaffId.parse(uuidv7()), "Bo");
      const id = AppointmentId.parse(uuidv7());
      const made = { id, staffId, role: "admin", queueId: undefined, by: staffId } as const;
      await appoint({ ...made, isPending: false });
    });
    expect(await admits(by, { kind: "group_of_admin" })).toBe("ask");
  });

  it("nothing for a flood in a private chat, which is passed over anyway", async () => {
    const by = somebody();
    const chatId = ChatId.parse(by);
    await now(async () => {
      const { now: at } = await noteIncoming(chatId, { messageId: 1, language: "en" });
      await keepFloodGate(chatId, { left: { tokens: 0, at }, told: true });
    });
    expect(await admits(by, inReview, { isPrivate: true })).toBe("too_often");
    expect(await admits(by, inReview, { isPrivate: false })).toBe("ask");
    await desk.forward(5_000);
    expect(await admits(by, inReview, { isPrivate: true })).toBe("ask");
  });
});

it("for whom Telegram was asked is forgotten after a minute", async () => {
  const by = somebody();
  const kept = async () => (await desk.sql`select 1 from askers where user_id = ${by}`).length;
  await admits(by);
  await now(forgetAskers);
  expect(await kept()).toBe(1);
  await desk.forward(60_001);
  await now(forgetAskers);
  expect(await kept()).toBe(0);
});
