import type { Call } from "telegram-sandbox/calls/call-log";
import type { Scene } from "../support/scene.ts";
import type { Asker } from "./asker.ts";

const ownNumbers = new Set(["message_id", "messageId", "message_number", "lastIncoming"]);
const months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const moments = new RegExp(
  `"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"|(\\d{1,2} )?\\b(${months})\\w*( \\d{1,2})?,? [\\d:]+( [AP]M)?`,
  "g",
);

/**
 * All that the bot called in somebody's two chats, call by call in each, but for random codes and times.
 * Which chat comes first is nobody's to set: each has a lane of its own.
 */
export function heard({ sandbox }: Scene, asker: Asker): string[] {
  const { person, group, before } = asker;
  const plain = plainly(asker);
  const isIn =
    (chatId: number) =>
    ({ method, params }: Call): boolean =>
      params["chat_id"] === chatId && method !== "getChatMember";
  const all = sandbox.calls.slice(before);
  const theirs = [person.id, group.id].flatMap((chatId) => all.filter(isIn(chatId)));
  const calls = theirs.map(({ method, params, result }) => {
    const file = fileIn(result);
    const content =
      file === undefined ? "" : (sandbox.world.files.get(file)?.toString("utf8") ?? "");
    const { document: _, ...rest } = params;
    return `${method} ${plain(JSON.stringify(rest))}${plain(content)}`;
  });
  return [...calls, ...asker.toasts.map(plain)];
}

function fileIn(result: unknown): string | undefined {
  const found = /"document":\{[^}]*"file_id":"([^"]+)"/.exec(JSON.stringify(result ?? {}));
  return found?.[1];
}

/** Numbers of their own count from one, names are one name, and codes and moments are alike. */
function plainly({ person, group, subjects }: Asker): (text: string) => string {
  const numbers = new Map<string, number>();
  const numbered = (_: string, key: string, number: string): string => {
    numbers.set(number, numbers.get(number) ?? numbers.size + 1);
    return `"${key}":#${numbers.get(number)}`;
  };
  const [name = ""] = /(?<=one_)\w+/.exec(subjects[0] ?? "") ?? [];
  const offer = subjects.at(-1)?.split("/").at(-1) ?? "";
  const bare = String(-group.id - 1_000_000_000_000);
  const keys = [...ownNumbers, "number_of_your_newest_message", "date", "id"].join("|");
  return (text) =>
    text
      // First, as anything may stand in one, a report's code among it.
      .replaceAll(/\b([a-z]:|start=)[\w-]{22}(?![\w-])/g, "$1U")
      .replaceAll(moments, "T")
      .replaceAll(name, "NAME")
      .replaceAll(`${bare}/${offer}`, "PLACE")
      .replaceAll(bare, "GROUP")
      .replaceAll(String(person.id), "ME")
      .replaceAll(/R-\w{8}/g, "R")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "U")
      .replaceAll(/"(tokens|messages_at_once|file_unique_id)":\s?"?[\d.]+"?/g, '"$1":N')
      .replaceAll(new RegExp(`"(${keys})":\\s?(\\d+)`, "g"), numbered);
}
