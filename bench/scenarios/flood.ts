import { setTimeout as sleep } from "node:timers/promises";
import { uuidv7 } from "uuidv7";
import { connect } from "../../src/db/connect.ts";
import { insertDraft } from "../../src/db/reporting/draft-store.ts";
import { sealWith } from "../../src/db/privacy/seal-with.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, DraftId } from "../../src/domain/ids.ts";
import { readKeyFile } from "../../src/runtime/keys/key-file.ts";
import { readTerms, termSubject } from "../../src/domain/subjects/term.ts";
import { buttonData } from "../../src/telegram/presses.ts";
import { ofTheGravest } from "../../src/telegram/reporting/presses.ts";
import { overLimits, type Sent } from "../figures/limits.ts";
import { residentMb } from "../figures/memory.ts";
import type { Figures, Row } from "../figures/table.ts";
import { newPerson, wordsOf } from "../load/journey.ts";
import { fresh, Phone } from "../load/phone.ts";
import type { Call } from "../stage/double.ts";
import { ask, openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

/** So many submit within so long, so many of them about the gravest; looked at for so long after. */
const floods = {
  quick: { people: 500, withinMs: 3_000, gravest: 2, afterMs: 20_000 },
  whole: { people: 10_000, withinMs: 60_000, gravest: 10, afterMs: 60_000 },
};
type Flood = (typeof floods)["whole"];
const newcomerEveryMs = 4_000;
/** In the language of most; the words that the group gets are looked for by codes. */
const receiptWords = /received/;

type Draft = { id: string; chatId: number; isGravest: boolean };

/** Telegram's limits hold: what people wait for while far more comes in than may be sent. */
export async function flood(run: Run): Promise<Row[]> {
  const asked = run.isQuick ? floods.quick : floods.whole;
  run.tell(`${asked.people} submit within ${asked.withinMs / 1_000} s`);
  const contender = await openContender(run, "searchlight", { pace: 1 });
  try {
    const drafts = await prepare(contender, asked);
    const figures = await plays(contender, asked, drafts);
    return [{ what: `${asked.people} submit at once`, who: "searchlight", figures }];
  } finally {
    await contender.close();
  }
}

/** So many drafts go into one transaction: a statement takes so many values and no more. */
const draftsAtOnce = 200;

/** Complete drafts, sealed with the bot's keys, at which nothing is left to do but to submit. */
async function prepare({ databaseUrl, keyFile }: Contender, asked: Flood): Promise<Draft[]> {
  const { people, gravest } = asked;
  const drafts = Array.from({ length: people }, (_, nth) => {
    return { id: uuidv7(), chatId: newPerson(), isGravest: nth % (people / gravest) === 0 };
  });
  const { db, close } = connect(databaseUrl, { connections: 1, name: "flood" });
  sealWith(await readKeyFile(keyFile));
  try {
    for (let at = 0; at < people; at += draftsAtOnce) {
      await unitOfWork(db, () => putDown(drafts.slice(at, at + draftsAtOnce)));
    }
  } finally {
    sealWith(undefined);
    await close();
  }
  return drafts;
}

async function putDown(drafts: readonly Draft[]): Promise<void> {
  for (const { id, chatId, isGravest } of drafts) {
    const read = readTerms(wordsOf(chatId, 0));
    const subjects = read.kind === "terms" ? [termSubject(read.terms[0])] : [];
    await insertDraft({
      id: DraftId.parse(id),
      chatId: ChatId.parse(chatId),
      flow: "search_term",
      step: "summary",
      answers: {
        subjects,
        seenIn: "bot",
        category: isGravest ? "child_abuse" : "drugs",
        guidedFor: "child_abuse",
        note: "see there",
      },
      notice: undefined,
    });
  }
}

type Seen = {
  sent: Sent[];
  receipts: { chatId: number; atMs: number }[];
  group: { text: string; atMs: number }[];
};

/** Keeps what the bot sends, besides telling those who wait for it. */
function observe({ double }: Contender): Seen {
  const seen: Seen = { sent: [], receipts: [], group: [] };
  const tell = double.onCall;
  double.onCall = (call: Call) => {
    tell(call);
    if (!call.method.startsWith("send") && !call.method.startsWith("edit")) return;
    const { chatId, text } = call;
    const atMs = performance.now();
    seen.sent.push({ chatId, atMs, isEdit: call.method.startsWith("edit") });
    if (chatId < 0) seen.group.push({ text, atMs });
    else if (receiptWords.test(text)) seen.receipts.push({ chatId, atMs });
  };
  return seen;
}

async function plays(contender: Contender, asked: Flood, drafts: Draft[]): Promise<Figures> {
  const seen = observe(contender);
  const pressedAt = new Map<number, number>();
  const memory: number[] = [];
  const newcomers: number[] = [];
  const until = performance.now() + asked.withinMs + asked.afterMs;
  const looking = look(contender, until, memory);
  const coming = comeNew(contender, until, newcomers);
  const began = performance.now();
  for (const [nth, draft] of drafts.entries()) {
    pressedAt.set(draft.chatId, performance.now());
    contender.double.give(submitOf(draft));
    const dueMs = (nth / drafts.length) * asked.withinMs;
    if (nth % 20 === 0) await sleep(Math.max(0, began + dueMs - performance.now()));
  }
  await Promise.all([looking, coming]);
  const codes = await ask(
    contender.databaseUrl,
    `select s.draft_id as draft, c.code from submissions s join reports r on r.submission_id = s.id
      join cases c on c.id = r.case_id where c.category = 'child_abuse'`,
  );
  const codeOf = new Map(codes.map((row) => [String(row["draft"]), String(row["code"])]));
  const waits = drafts
    .filter(({ isGravest }) => isGravest)
    .map(({ id, chatId }) => {
      const code = codeOf.get(id);
      const shown = seen.group.find(({ text }) => code !== undefined && text.includes(code));
      return (shown?.atMs ?? Infinity) - (pressedAt.get(chatId) ?? 0);
    });
  const [filed] = await ask(
    contender.databaseUrl,
    "select count(*)::int as count from submissions",
  );
  // The gravest come before all others.
  const gravest = new Set(drafts.flatMap(({ isGravest, chatId }) => (isGravest ? [chatId] : [])));
  const isInTurn = ({ chatId }: { chatId: number }) => !gravest.has(chatId);
  if (seen.receipts.length === 0) throw new Error("Nobody's report was taken");
  return {
    "gravest shown after s": Math.max(...waits) / 1_000,
    "newcomer answered after s": Math.max(...newcomers) / 1_000,
    "over limits": overLimits(seen.sent),
    filed: Number(filed?.["count"]),
    receipts: seen.receipts.length,
    "overtaken by s": overtakenByS(seen.receipts.filter(isInTurn), pressedAt),
    "MB before": memory[0] ?? NaN,
    "MB at most": Math.max(...memory),
  };
}

/** By how much at most somebody got a receipt before another who had submitted earlier. */
function overtakenByS(receipts: Seen["receipts"], pressedAt: ReadonlyMap<number, number>): number {
  let latest = 0;
  let worst = 0;
  for (const { chatId } of receipts) {
    const at = pressedAt.get(chatId) ?? 0;
    worst = Math.max(worst, latest - at);
    latest = Math.max(latest, at);
  }
  return worst / 1_000;
}

async function look({ pids }: Contender, until: number, memory: number[]): Promise<void> {
  while (performance.now() < until) {
    const [mb = NaN] = await Promise.all(pids().map(residentMb));
    memory.push(mb);
    await sleep(500);
  }
}

async function comeNew({ double, watch }: Contender, until: number, took: number[]): Promise<void> {
  while (performance.now() < until) {
    const phone = new Phone(double, watch, { id: newPerson() });
    took.push(await phone.says("/start", /Search term/));
    phone.close();
    await sleep(newcomerEveryMs);
  }
}

function submitOf({ id, chatId, isGravest }: Draft): object {
  const value = isGravest ? ofTheGravest : "";
  const input = { kind: "press", draftId: id, step: "summary", verb: "submit", value } as const;
  const from = { id: chatId, is_bot: false, first_name: "P", language_code: "en" };
  const message = {
    message_id: 1,
    date: 1,
    chat: { id: chatId, type: "private", first_name: "P" },
  };
  const press = {
    id: String(fresh()),
    chat_instance: "1",
    data: buttonData({ on: "draft", input }),
  };
  return { callback_query: { ...press, from, message } };
}
