import { ChatId, DraftId } from "../../src/domain/ids.ts";
import type { Answers, Draft, Flow, Step } from "../../src/domain/reporting/report-draft.ts";
import type { MediaKind, PressVerb, ReportInput } from "../../src/domain/reporting/report-input.ts";
import { readSubjects } from "../../src/domain/subjects/subject-links.ts";
import { readForward } from "../../src/domain/subjects/subject-origins.ts";

const id = DraftId.parse("01890000-0000-7000-8000-000000000001");

export function draftAt(flow: Flow, step: Step, answers: Answers = {}): Draft {
  return { id, chatId: ChatId.parse(1), flow, step, answers, notice: undefined };
}

export function pressOn(draft: Draft, verb: PressVerb, value = ""): ReportInput {
  return { kind: "press", draftId: draft.id, step: draft.step, verb, value };
}

export const text = (words: string): ReportInput => ({ kind: "text", text: words, entities: [] });

export function media(caption = "", album?: string, kind: MediaKind = "photo"): ReportInput {
  return { kind: "media", media: kind, caption, entities: [], album };
}

/** Every kind there is: one that is new does not compile without its place here. */
const kinds = {
  photo: true,
  video: true,
  animation: true,
  audio: true,
  voice: true,
  video_note: true,
  document: true,
  sticker: true,
  location: true,
  contact: true,
  poll: true,
  dice: true,
  story: true,
  other: true,
} satisfies Record<MediaKind, true>;
export const mediaKinds = Object.keys(kinds) as MediaKind[];

/** A post of a channel, forwarded. */
export function forward(post = 1, album?: string): ReportInput {
  const chat = { id: -1_001_234_567_890, type: "channel", title: "Bad", username: "badch" };
  const reading = readForward({ type: "channel", chat, message_id: post });
  if (reading.kind === "hidden_user") throw new Error("A channel does not hide");
  return { kind: "forward", reading, album };
}

export const subjectsOf = (words: string) => readSubjects(words).map(({ subject }) => subject);

/** Answers of somebody who got to the end of a flow. */
export const allAnswers: Record<Flow, Answers> = {
  search_term: {
    subjects: [
      { kind: "search_term", aliases: [{ kind: "term", value: "blue" }], display: "blue" },
    ],
    seenIn: "bot",
    category: "drugs",
    note: null,
  },
  material: { subjects: subjectsOf("@bad_channel"), category: "drugs", note: null },
};
