// A desk whose upheld cases are told to machines, and a client that reads them. Used by tests of the feed.
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { changeSubscriber, insertSubscriber } from "../../src/db/feed/feed-subscriber-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { categoryKeys, type CategoryKey } from "../../src/domain/cases/categories.ts";
import { FeedLine } from "../../src/domain/feed/line.ts";
import { ChatId, FeedSubscriberId, StaffId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { Subject } from "../../src/domain/subjects/subject.ts";
import { reopenCase } from "../../src/workflow/decisions/reopen-case.ts";
import { answerFeed, hashOfKey, type FeedQuestion } from "../../src/workflow/feed/answer-feed.ts";
import { lookOverFeed, tendFeed } from "../../src/workflow/feed/tend-feed.ts";
import type { QueueDesk } from "./queue-desk.ts";

export const [mo, sue] = [801, 802];
const sam = 803;
const operator = { owners: [], outcomeNoticeDelayMs: 0 };

export function channelOf(number: number, name?: string): Subject {
  return {
    kind: "channel",
    aliases: [
      { kind: "chat_id", value: `-100${number}` },
      ...(name === undefined ? [] : [{ kind: "username", value: name } as const]),
    ],
    display: name === undefined ? `-100${number}` : `@${name}`,
    title: "Pills",
  };
}

export const websiteOf = (page: string): Subject => ({
  kind: "website",
  aliases: [{ kind: "url", value: page }],
  display: page,
});

let reporters = 900;

export function feedHand(desk: QueueDesk) {
  const answers = (question: FeedQuestion) => unitOfWork(desk.db, () => answerFeed(question));
  const asks = async (question: FeedQuestion) => {
    const answer = await answers(question);
    if (answer.kind !== "lines") return { ...answer, text: "", lines: [] };
    const text = answer.body.toString();
    const lines = text.split("\n").filter((line) => line !== "");
    return { ...answer, text, lines: lines.map((line) => FeedLine.parse(JSON.parse(line))) };
  };
  const uphold = async (id: CaseId) => {
    const verdict = { kind: "uphold", measure: "listed" } as const;
    const outcome = await desk.press(
      id,
      { kind: "verdict", verdict },
      { by: sue, tier: "escalation" },
    );
    if (outcome.kind !== "decided") throw new Error(`not upheld: ${JSON.stringify(outcome)}`);
  };
  return {
    answers,
    asks,
    uphold,
    tend: async () => {
      for (const look of [lookOverFeed, tendFeed]) await unitOfWork(desk.db, look);
    },
    /** Filed, escalated and upheld by two. */
    upholds: async (subject: Subject, category: CategoryKey = "drugs"): Promise<CaseId> => {
      reporters += 1;
      const id = await desk.files({ by: reporters, subject, category });
      const verdict = { kind: "escalate", category } as const;
      await desk.press(id, { kind: "verdict", verdict }, { by: mo });
      await uphold(id);
      return id;
    },
    /** As if it had been decided so long ago. */
    ages: async (ids: readonly CaseId[], ms = 24 * 3_600_000): Promise<void> => {
      await desk.sql`
        update decisions set decided_at = app_now() - ${ms} * interval '1 millisecond'
        where case_id = any(${ids})`;
    },
    reopens: async (caseId: CaseId) => {
      const presser = {
        userId: UserId.parse(sam),
        name: "Sam",
        membership: "administrator" as const,
      };
      const { version } = await desk.case(caseId);
      const chatId = ChatId.parse(-1002);
      return unitOfWork(desk.db, () => reopenCase(operator, { caseId, version, chatId, presser }));
    },
    /** Two admins granted it before; gives the key. */
    grants: async (categories: readonly CategoryKey[] = categoryKeys): Promise<string> => {
      const key = `slf_${uuidv7()}`;
      await grant(desk, { tier: "key", name: "Hotline", categories, keyHash: hashOfKey(key) });
      return key;
    },
    opens: () =>
      grant(desk, { tier: "public", name: "abuse@example.org", categories: categoryKeys }),
  };
}

type Granted = {
  tier: "key" | "public";
  name: string;
  categories: readonly CategoryKey[];
  keyHash?: string | null;
};

async function grant(desk: QueueDesk, granted: Granted): Promise<FeedSubscriberId> {
  const id = FeedSubscriberId.parse(uuidv7());
  await unitOfWork(desk.db, async () => {
    const askedBy = await staffOf(UserId.parse(501), StaffId.parse(uuidv7()), "Ada");
    const agreedBy = await staffOf(UserId.parse(502), StaffId.parse(uuidv7()), "Alma");
    const { keyHash = null, ...fresh } = granted;
    await insertSubscriber({ id, ...fresh, askedBy, expiresAt: new Date() });
    await changeSubscriber(id, { status: "active", agreedBy, keyHash });
  });
  return id;
}

/** A program that reads the feed from the beginning and goes on from where it was. */
export class FeedClient {
  readonly held = new Map<string, Extract<FeedLine, { op: "add" }>>();
  #since = 0;
  readonly #hand: ReturnType<typeof feedHand>;
  readonly #key: string;

  constructor(hand: ReturnType<typeof feedHand>, key: string) {
    this.#hand = hand;
    this.#key = key;
  }

  async reads(): Promise<void> {
    const since = this.#since;
    const answer = await this.#hand.asks({ tier: "key", key: this.#key, since, etag: undefined });
    for (const line of answer.lines) {
      if (line.op === "add") this.held.set(line.id, line);
      else this.held.delete(line.id);
    }
    this.#since = z.number().parse("upto" in answer ? answer.upto : undefined);
  }

  keys(): string[] {
    return [...this.held.values()].map(({ key }) => key).toSorted();
  }
}
