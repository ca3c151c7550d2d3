// What is taken for a note, and what is said of the rest. Used by the questions, and by additions.
import { deletesMedia } from "../cases/categories.ts";
import { isEnough, noteNeed, type NoteNeed } from "./note-need.ts";
import { refuse, type Accepted } from "./report-answer.ts";
import type { Answers } from "./report-draft.ts";
import type { MediaKind, ReportInput } from "./report-input.ts";
import { isBlank } from "../speaking/visible-text.ts";

/** How long a note may be, in UTF-16 units. */
const maxNoteUnits = 2_000;

/** What is taken for a note, and what is said to everything else. */
export function acceptNote(input: ReportInput, answers: Answers): Accepted {
  switch (input.kind) {
    case "press":
      if (input.verb !== "skip") return refuse("notice-press-expected");
      return enough(null, answers);
    case "text":
      return noteFrom(input.text, answers);
    case "media":
      return mediaNote(input, answers);
    case "forward":
      return enough(input.reading.subject.display, answers);
    case "hidden_forward":
    case "own_forward":
      return refuse("notice-forward-as-note");
    case "shared":
    case "command":
    case "picker_closed":
    case "edited_message":
      return refuse("notice-text-expected");
  }
}

/** Several messages are one note, in their order. */
export function joinNotes(before: string, after: Answers): Accepted {
  return noteFrom(`${before}\n${after.note ?? ""}`, after);
}

function noteFrom(text: string, answers: Answers): Accepted {
  if (isBlank(text)) return refuse("notice-invisible-only");
  if (text.length > maxNoteUnits) {
    return refuse("notice-note-too-long", { units: text.length, max: maxNoteUnits });
  }
  return enough(text.trim(), answers);
}

const noticeOf = {
  optional: "notice-text-expected",
  required: "notice-note-needed",
  described: "notice-description-needed",
} satisfies Record<NoteNeed, string>;

function enough(note: string | null, answers: Answers): Accepted {
  const need = noteNeed(answers);
  if (!isEnough(note, need)) return refuse(noticeOf[need]);
  return { kind: "accepted", answers: { ...answers, note } };
}

/** The words under a picture are worth keeping; the picture never is. */
function mediaNote(
  { media, caption, album }: Extract<ReportInput, { kind: "media" }>,
  answers: Answers,
): Accepted {
  const notice = { key: mediaNotice(media, answers), vars: {} };
  if (isBlank(caption)) return { kind: "refused", notice };
  const noted = noteFrom(caption, answers);
  if (noted.kind === "refused") return noted;
  return { ...noted, answers: { ...noted.answers, album }, notice };
}

export function mediaNotice(media: MediaKind, { category }: Answers): string {
  const isFile = pictures.has(media) || otherFiles.has(media);
  if (isFile && category !== undefined && deletesMedia(category)) return "notice-media-grave";
  return pictures.has(media) ? "notice-media-not-kept" : "notice-text-expected";
}

const pictures: ReadonlySet<MediaKind> = new Set<MediaKind>([
  "photo",
  "video",
  "animation",
  "video_note",
  "document",
  "story",
]);
const otherFiles: ReadonlySet<MediaKind> = new Set<MediaKind>(["audio", "voice", "sticker"]);
