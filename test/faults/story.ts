import { pressIn, type Evidence, type Violation } from "./evidence.ts";

/** What happened in one chat, line by line: what was done there, what the bot called, what it owed. */
function storyOf(evidence: Evidence, chatId: number): string {
  const deeds = evidence.updates.flatMap(({ update, at, confirmed, deliveries }) => {
    const press = pressIn(update);
    const message = "message" in update ? update.message : undefined;
    if ((press?.from ?? message?.chat.id) !== chatId) return [];
    const what = press?.data ?? `#${message?.message_id} ${JSON.stringify(message?.text)}`;
    return [{ at, line: `> ${update.update_id} ${what} (${confirmed}, ${deliveries} times)` }];
  });
  const calls = evidence.calls.flatMap(({ at, method, params, ok, cut, errorCode, result }) => {
    if (params["chat_id"] !== chatId) return [];
    const state = cut ?? (ok ? "ok" : errorCode);
    const id = params["message_id"] ?? Object(result)["message_id"];
    const text = JSON.stringify(params["text"])?.slice(0, 70);
    return [{ at, line: `  ${method} #${String(id)} ${state} ${text}` }];
  });
  const owed = evidence.outbox
    .filter((row) => row.chat_id === chatId)
    .map(
      (row) =>
        `  owed: ${row.key} ${row.status} ${row.delivered}/${row.wanted}, ${row.unknowns} unknown`,
    );
  const lines = [...deeds, ...calls]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, line }) => `${new Date(at).toISOString().slice(14, 23)} ${line}`);
  return [...lines, ...owed].join("\n");
}

/** Who was left without a word: each of them has a story. */
const silences: ReadonlySet<string> = new Set(["I9", "answer", "outcome"]);

/** The stories of the chats that violations are about: of all that are silences, and of a few others. */
export function storiesOf(evidence: Evidence, violations: readonly Violation[]): string {
  const chatsOf = (some: readonly Violation[]) =>
    some.flatMap(({ what }) => chatIn(evidence, what) ?? []);
  const silent = violations.filter(({ invariant }) => silences.has(invariant));
  const chats = new Set([...chatsOf(silent), ...chatsOf(violations).slice(0, 3)]);
  return [...chats]
    .map((chatId) => `In chat ${chatId}:\n${storyOf(evidence, chatId)}`)
    .join("\n\n");
}

function chatIn(
  { submissions, reports, drafts, chats }: Evidence,
  what: string,
): number | undefined {
  const [, first = ""] = /^(\d+)\b/.exec(what) ?? [];
  return (
    (chats.has(Number(first)) ? Number(first) : undefined) ??
    submissions.find(({ id }) => what.includes(id))?.user_id ??
    reports.find(({ code }) => what.includes(code))?.user_id ??
    drafts.find(({ id }) => what.includes(id))?.chat_id
  );
}
