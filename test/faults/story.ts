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

/** The stories of the private chats that violations are about, of the first few. */
export function storiesOf(evidence: Evidence, violations: readonly Violation[]): string {
  const chats = new Set(violations.flatMap(({ what }) => chatIn(evidence, what) ?? []));
  return [...chats]
    .slice(0, 3)
    .map((chatId) => `In chat ${chatId}:\n${storyOf(evidence, chatId)}`)
    .join("\n\n");
}

function chatIn({ submissions, reports, drafts }: Evidence, what: string): number | undefined {
  return (
    submissions.find(({ id }) => what.includes(id))?.user_id ??
    reports.find(({ code }) => what.includes(code))?.user_id ??
    drafts.find(({ id }) => what.includes(id))?.chat_id
  );
}
