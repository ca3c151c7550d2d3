// What is being written: a message, a reply or a change. Used by the composer and the phone.
import type { Act, Done, ShownLine } from "../../../protocol/protocol.ts";
import { lengthWords, messageLimit } from "./text-limits.ts";

/** What the next thing that is written will be. */
export type Writing =
  { kind: "new" } | { kind: "reply"; line: ShownLine } | { kind: "edit"; line: ShownLine };

/** What is being written at one phone. */
export interface Written {
  writing: { value: Writing };
  /** What stands in the input field. */
  text: { value: string };
  /** What stood there before a message was taken up to be changed. */
  setAside: string;
}

/** Takes up something to write, with the text that it begins with. */
export function beginWriting(written: Written, writing: Writing): void {
  const wasEdit = written.writing.value.kind === "edit";
  if (writing.kind === "edit") {
    if (!wasEdit) written.setAside = written.text.value;
    written.text.value = writing.line.text;
  } else if (wasEdit) {
    written.text.value = written.setAside;
    written.setAside = "";
  }
  written.writing.value = writing;
}

/** What is to be there again when one comes back to this chat. */
export function draftIn({ writing, text, setAside }: Written): string {
  return writing.value.kind === "edit" ? setAside : text.value;
}

/** What to know about a text before it is sent; no words when there is nothing to say. */
export function lengthNote(writing: Writing, text: string): { words: string; canSend: boolean } {
  const words = lengthWords(text, messageLimit);
  if (words === "") return { words, canSend: true };
  if (writing.kind === "edit") return { words, canSend: false };
  return { words: `${words} It will be sent in parts.`, canSend: true };
}

/** Sends one thing after the other, in the order in which they were written. */
export function makeSender(act: (act: Act) => Promise<Done>, written: Written) {
  const { writing, text } = written;
  let last: Promise<unknown> = Promise.resolve();
  const actAfter = async (before: Promise<unknown>, next: Act): Promise<Done> => {
    await before;
    return act(next);
  };
  const inOrder = (next: Act): Promise<Done> => {
    const answer = actAfter(last, next);
    last = answer;
    return answer;
  };
  const sendWritten = async () => {
    const sent = { writing: writing.value, text: text.value };
    if (sent.text.trim() === "" || !lengthNote(sent.writing, sent.text).canSend) return;
    if (sent.writing.kind !== "edit") text.value = "";
    beginWriting(written, { kind: "new" });
    const next = text.value;
    const done = await inOrder(actFor(sent.writing, sent.text));
    // Nothing that was written is lost when it can't be sent, unless something else was begun.
    if (done.kind !== "refused" || writing.value.kind !== "new" || text.value !== next) return;
    beginWriting(written, sent.writing);
    text.value = sent.text;
  };
  return { sendWritten, sendText: (words: string) => inOrder({ kind: "send", text: words }) };
}

function actFor(writing: Writing, text: string): Act {
  switch (writing.kind) {
    case "new":
      return { kind: "send", text };
    case "reply":
      return { kind: "send", text, replyTo: writing.line.id };
    case "edit":
      return { kind: "edit", message: writing.line.id, text };
  }
}
