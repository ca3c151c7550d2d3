import type { ChatId } from "../domain/ids.ts";
import { languageIn } from "./await-words.ts";
import type { Filed } from "./file-appeal.ts";
import { say } from "./say.ts";

/** What a reporter hears when they object, by what became of it. */
const texts = {
  filed: "objection-filed",
  nothing_to_object_to: "objection-not-now",
  appealed_before: "objection-before",
  too_late: "objection-too-late",
  unknown_report: "objection-not-now",
} as const satisfies Record<FiledAs, string>;

export type FiledAs =
  Exclude<Filed["kind"], "refused"> | Extract<Filed, { kind: "refused" }>["because"];

/** Says what became of an objection. */
export async function sayFiled(chatId: ChatId, filed: Filed, occasion: string): Promise<void> {
  await say({
    chatId,
    key: `objection:${occasion}`,
    text: filedText(filed),
    vars: filed.kind === "filed" ? { code: { ours: filed.code } } : {},
    language: await languageIn(chatId),
    priority: "owed_to_press",
  });
}

/** The key of the words for it. */
export function filedText(filed: Filed): (typeof texts)[FiledAs] {
  return texts[filed.kind === "refused" ? filed.because : filed.kind];
}
