import type { Message, Update } from "grammy/types";
import type { SentFile } from "../../domain/reporting/sent-file.ts";
import { readForward } from "../../domain/subjects/subject-origins.ts";
import { fileKinds, isOwnOrigin } from "./decode-input.ts";

/** The message, when it holds a picture or a file: be it a forward, or put into it by an edit. */
export function fileIn(update: Update, botId: number): SentFile | undefined {
  const message = update.message ?? update.edited_message;
  if (message === undefined || !holdsFile(message)) return undefined;
  const { message_id: messageId } = message;
  const uniqueId = uniqueIdIn(message);
  if (uniqueId === undefined) return { messageId };
  const origin = originOf(message, botId);
  return { messageId, trace: { uniqueId, ...(origin === undefined ? {} : { origin }) } };
}

/** What is to be paid for shows a preview. */
function holdsFile(message: Message): boolean {
  return message.paid_media !== undefined || fileKinds.some((kind) => message[kind] !== undefined);
}

function uniqueIdIn(message: Message): string | undefined {
  const { photo, video, animation, audio, voice, video_note: round, document, sticker } = message;
  const file =
    photo?.at(-1) ?? video ?? animation ?? audio ?? voice ?? round ?? document ?? sticker;
  return file?.file_unique_id;
}

/** Leaves out the person themselves, and a bare name, which may be theirs. */
function originOf(message: Message, botId: number): string | undefined {
  const origin = message.forward_origin;
  if (origin === undefined || isOwnOrigin(origin, message, botId)) return undefined;
  const read = readForward(origin);
  return read.kind === "subject" ? read.subject.display : undefined;
}
