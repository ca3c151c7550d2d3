// What a person sent or pressed, without files and ids. Decoded in Telegram's side, used by the conversation.
import { z } from "zod";
import type { ResolvedName } from "../subjects/resolved-subject.ts";
import type { LinkEntity } from "../subjects/subject-links.ts";
import type { HiddenUser } from "../subjects/subject-origins.ts";
import type { SubjectReading } from "../subjects/subject.ts";

export const PressVerb = z.enum([
  "pick",
  "skip",
  "go_on",
  "keep",
  "back",
  "edit",
  "submit",
  "later",
  "not_later",
  "cancel",
  "choose_chat",
]);
export type PressVerb = z.infer<typeof PressVerb>;

export type MediaKind =
  | "photo"
  | "video"
  | "animation"
  | "audio"
  | "voice"
  | "video_note"
  | "document"
  | "sticker"
  | "location"
  | "contact"
  | "poll"
  | "dice"
  | "story"
  | "other";

/** What a person did, as far as a report's questions care. Holds no file and no id of one. */
export type ReportInput =
  | { kind: "press"; draftId: string; step: string; verb: PressVerb; value: string }
  | {
      kind: "text";
      text: string;
      entities: readonly LinkEntity[];
      /** What Telegram says of the names in it. */
      resolved?: readonly ResolvedName[];
      /** What it replies to in another chat. */
      repliesTo?: SubjectReading | HiddenUser;
    }
  | { kind: "forward"; reading: SubjectReading; album: string | undefined }
  | { kind: "hidden_forward"; album: string | undefined }
  /** A forward of what the person or this bot wrote. */
  | { kind: "own_forward" }
  | { kind: "shared"; reading: SubjectReading }
  | {
      kind: "media";
      media: MediaKind;
      /** The set of which it is a sticker. */
      stickerSet?: SubjectReading;
      caption: string;
      entities: readonly LinkEntity[];
      resolved?: readonly ResolvedName[];
      album: string | undefined;
    }
  /** `/something` that is no answer to anything. */
  | { kind: "command" }
  /** The button that leads from the chat picker back to the question. */
  | { kind: "picker_closed" }
  | { kind: "edited_message" };
