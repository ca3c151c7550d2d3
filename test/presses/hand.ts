import { sql } from "drizzle-orm";
import { z } from "zod";
import { connect } from "../../src/db/connect.ts";
import { conversationStore } from "../../src/db/speaking/conversation-store.ts";
import { isUnitOfWorkOpen, rows, unitOfWork, writeNow } from "../../src/db/unit-of-work.ts";
import { UserId } from "../../src/domain/ids.ts";
import { silentLog } from "../../src/domain/log.ts";
import type { Facts } from "../../src/telegram/at-hand.ts";
import { readPress } from "../../src/telegram/presses.ts";
import { createTelegram, type Telegram } from "../../src/telegram/telegram.ts";
import { createAsking, type Asking } from "../../src/workflow/speaking/asking.ts";
import { auditProof } from "../support/audit.ts";
import { pseudonymOf } from "../support/case-desk.ts";
import { people } from "./town.ts";
import type { AnyUpdate } from "./updates.ts";

const operator = {
  owners: [UserId.parse(people.ada.id)],
  outcomeNoticeDelayMs: 0,
  pseudonymOf,
};

/** Of which case what else is asked, and whether of those who voted on it. */
function aboutOf(press: ReturnType<typeof readPress>): string {
  if (press === undefined) return "";
  const about = "caseId" in press ? press.caseId : "id" in press ? press.id : "";
  if (press.on !== "card" || press.press.kind !== "verdict") return about;
  return `${about} ${press.press.verdict.kind}`;
}

/** What came of an update. */
export type Effect = {
  /** The tables with state that it changed. */
  touched: readonly string[];
  /** What it owes to say: the text of a plain message, else what kind of message it is. */
  owed: readonly string[];
  /** What is left to do after the commit: to answer a press. */
  after: readonly (() => Promise<void>)[];
};

/** Whoever presses here does in a minute what people do in a week: nothing is kept from them for that. */
function withoutPace({ admit, ...asking }: Asking): Asking {
  return {
    ...asking,
    admit: async (asked) => {
      const admission = await admit(asked);
      return admission === "too_often" ? "ask" : admission;
    },
  };
}

/** Undoes a transaction that was only tried. */
class OnlyTried extends Error {}

/**
 * Takes updates as a worker of the bot does with a row of the inbox, without the rows around it. What
 * Telegram says of somebody in a chat is asked for once a kind of press, as it stays the same here.
 */
export async function openHand(databaseUrl: string, apiRoot: string) {
  const { db, close } = connect(databaseUrl, { connections: 1, name: "presses" });
  const telegram = createTelegram({
    token: "9001:TEST",
    apiRoot,
    operator,
    audit: auditProof,
    outgoing: { isAlways: false, keep: async (name) => name },
    log: silentLog,
    conversationStore,
    asking: withoutPace(createAsking(db, operator)),
    isUnitOfWorkOpen,
  });
  await telegram.introduce();
  const known = new Map<string, Promise<Facts>>();
  const factsOn = ({ body }: Item, update: AnyUpdate): Promise<Facts> => {
    if (update.callback_query === undefined) return telegram.gather(itemOf(telegram, update));
    const { from, message, data } = update.callback_query;
    const press = readPress(data);
    const group = press !== undefined && "group" in press ? press.group : undefined;
    const key = [from.id, message?.chat.id, press?.on, group, aboutOf(press)].join(" ");
    const facts = known.get(key) ?? telegram.gather({ arrival: 1, source: "telegram", body });
    known.set(key, facts);
    return facts.then((same) => ({ ...same, press }));
  };

  /** Hands over each update, the earlier ones first; what came of it is counted from the last one on. */
  const take = async (updates: readonly AnyUpdate[], then: "keep" | "undo"): Promise<Effect> => {
    const items = updates.map((update) => ({ item: itemOf(telegram, update), update }));
    const ready = await Promise.all(
      items.map(async ({ item, update }) => ({ item, facts: await factsOn(item, update) })),
    );
    let effect: Effect | undefined;
    await unitOfWork(db, async () => {
      for (const [at, { item, facts }] of ready.entries()) {
        if (at > 0) await rows(sql`select set_config('presses.touched', '', true)`);
        const after = await telegram.handle(item, facts);
        effect = { ...(await changesSeen()), after };
      }
      if (then === "undo") throw new OnlyTried();
    }).catch((error: unknown) => {
      if (!(error instanceof OnlyTried)) throw error;
    });
    if (effect === undefined) throw new Error("nothing was handed over");
    return effect;
  };

  return { db, telegram, take, close };
}

export type Hand = Awaited<ReturnType<typeof openHand>>;

type Item = { arrival: number; source: "telegram"; body: unknown };

function itemOf(telegram: Telegram, update: AnyUpdate): Item {
  const received = telegram.readUpdate(update);
  if (received === undefined) throw new Error("not an update");
  const body: unknown = JSON.parse(JSON.stringify(received.body));
  return { arrival: 1, source: "telegram", body };
}

const Seen = z.object({ touched: z.string(), owed: z.array(z.string()) });

/** What is owed is what the transaction has written to the outbox. */
async function changesSeen(): Promise<Omit<Effect, "after">> {
  await writeNow();
  const [row] = await rows(sql`
    select coalesce(current_setting('presses.touched', true), '') as touched,
      to_jsonb(array(
        select coalesce(message ->> 'text', message ->> 'kind') from outbox where xmin::text = pg_current_xact_id_if_assigned()::xid::text))
        as owed`);
  const { touched, owed } = Seen.parse(row);
  return { touched: [...new Set(touched.split(" ").filter((name) => name !== ""))], owed };
}
