import { pressIn, type Evidence, type Violation } from "./evidence.ts";

type Line = { at: number; line: string };

/** What happened in one chat, line by line: what was done there, what the bot called, what it owed. */
function storyOf(evidence: Evidence, chatId: number): string {
  const deeds = evidence.updates.flatMap(({ update, at, confirmed, deliveries }) => {
    const press = pressIn(update);
    const message = "message" in update ? update.message : undefined;
    if ((press?.from ?? message?.chat.id) !== chatId) return [];
    const what = press?.data ?? `#${message?.message_id} ${JSON.stringify(message?.text)}`;
    return [{ at, line: `> ${update.update_id} ${what} (${confirmed}, ${deliveries} times)` }];
  });
  const calls = callsIn(evidence, chatId).map(({ at, line }) => ({ at, line }));
  return told(
    [...deeds, ...calls],
    owedOf(evidence, (row) => row.chat_id === chatId),
  );
}

/** The same of one card: presses on it, its calls, and what was owed of it. */
function storyOfCard(evidence: Evidence, card: Card): string {
  const { chatId, messageId, key } = card;
  const presses = evidence.updates.flatMap(({ update, at }) => {
    const message = "callback_query" in update ? update.callback_query?.message : undefined;
    if (message?.chat.id !== chatId || message.message_id !== messageId) return [];
    return [{ at, line: `> ${update.update_id} ${pressIn(update)?.data}` }];
  });
  const calls = callsIn(evidence, chatId).filter((call) => call.messageId === messageId);
  const copy = `copy:${chatId}:${messageId}`;
  return told(
    [...presses, ...calls],
    owedOf(evidence, (row) => row.key === key || row.key === copy),
  );
}

function callsIn({ calls }: Evidence, chatId: number): (Line & { messageId: number })[] {
  return calls.flatMap(({ at, method, params, ok, cut, errorCode, result }) => {
    if (params["chat_id"] !== chatId) return [];
    const state = cut ?? (ok ? "ok" : errorCode);
    const id = params["message_id"] ?? Object(result)["message_id"];
    const text = JSON.stringify(params["text"])?.slice(0, 70);
    const pressed = JSON.stringify(params["reply_markup"] ?? {}).match(/"c:[^"]*:(\w[^"]*)"/)?.[1];
    const line = `  ${method} #${String(id)} ${state} ${text} ${pressed ?? ""}`;
    return [{ at, messageId: Number(id), line }];
  });
}

function owedOf({ outbox }: Evidence, which: (row: Evidence["outbox"][number]) => boolean) {
  return outbox
    .filter(which)
    .map(
      (row) =>
        `  owed: ${row.key} ${row.status} ${row.delivered}/${row.wanted}, ${row.unknowns} unknown`,
    );
}

function told(lines: readonly Line[], owed: readonly string[]): string {
  const sorted = lines
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, line }) => `${new Date(at).toISOString().slice(14, 23)} ${line}`);
  return [...sorted, ...owed].join("\n");
}

type Card = { name: string; chatId: number; messageId: number; key: string };

/** The card that a violation is about, as the check of cards names it. */
function cardIn({ cases, queues }: Evidence, what: string): Card | undefined {
  const found = /^(?<code>C-\w+) v\d+, (?<tier>review|escalation) #(?<id>\d+):/.exec(what)?.groups;
  const held = cases.find(({ code }) => code === found?.["code"]);
  const tier = found?.["tier"] === "review" ? "review" : "escalation";
  if (found === undefined || held === undefined) return undefined;
  const messageId = Number(found["id"]);
  const { chatId } = queues[tier];
  return { name: `${held.code} #${messageId}`, chatId, messageId, key: `card:${tier}:${held.id}` };
}

/** Who was left without a word: each of them has a story. */
const silences: ReadonlySet<string> = new Set(["I9", "answer", "outcome"]);

/** The stories of the chats that violations are about: of all that are silences, and of a few others. */
export function storiesOf(evidence: Evidence, violations: readonly Violation[]): string {
  const chatsOf = (some: readonly Violation[]) =>
    some.flatMap(({ what }) => chatIn(evidence, what) ?? []);
  const silent = violations.filter(({ invariant }) => silences.has(invariant));
  const chats = new Set([...chatsOf(silent), ...chatsOf(violations).slice(0, 3)]);
  const cards = violations.flatMap(({ what }) => cardIn(evidence, what) ?? []);
  const distinct = new Map(cards.map((card) => [card.name, card]));
  return [
    ...[...chats].map((chatId) => `In chat ${chatId}:\n${storyOf(evidence, chatId)}`),
    ...[...distinct.values()].map((card) => `${card.name}:\n${storyOfCard(evidence, card)}`),
  ].join("\n\n");
}

function chatIn(
  { submissions, reports, drafts, chats, outbox }: Evidence,
  what: string,
): number | undefined {
  const [, first = ""] = /^(\d+)\b/.exec(what) ?? [];
  return (
    (chats.has(Number(first)) ? Number(first) : undefined) ??
    submissions.find(({ id }) => what.includes(id))?.user_id ??
    reports.find(({ code }) => what.includes(code))?.user_id ??
    drafts.find(({ id }) => what.includes(id))?.chat_id ??
    outbox.find(({ key, status }) => status === "waiting" && what.startsWith(key))?.chat_id
  );
}
