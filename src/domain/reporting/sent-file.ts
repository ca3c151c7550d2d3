// What is kept of a file. Used by drafts, by evidence, and by the deletion of files from a chat.
import { z } from "zod";
import { ChatId } from "../ids.ts";

/**
 * All that is kept of a file: what tells forwards of one upload from others, their origin, and the
 * message that held it.
 */
export const FileTrace = z.object({
  uniqueId: z.string(),
  origin: z.string().optional(),
  messageId: z.number().optional(),
});
export type FileTrace = z.infer<typeof FileTrace>;

/** A person's message with a picture or file; Telegram gives a story no number by which to tell it. */
export const SentFile = z.object({ messageId: z.number(), trace: FileTrace.optional() });
export type SentFile = z.infer<typeof SentFile>;

/** More than anybody sends for one report by accident. */
const maxTraces = 50;

/** Each file once, where it was first seen. */
export function joinTraces(known: readonly FileTrace[], files: readonly SentFile[]): FileTrace[] {
  const more = files.flatMap(({ messageId, trace }) =>
    trace === undefined ? [] : { ...trace, messageId },
  );
  const all = new Map([...more, ...known].map((trace) => [trace.uniqueId, trace]));
  return [...all.values()].slice(0, maxTraces);
}

/** What is not to stay in a chat. */
export const ToDelete = z.object({
  chatId: ChatId,
  messageId: z.number(),
  /** A picture or file of a reporter's, which they are to delete where the bot can't. */
  isFile: z.boolean().optional(),
});
