import type { Act, Done } from "../../page/protocol.ts";
import type { PhoneHand, Writing } from "./phone-hand.ts";
import { beginWriting, type PhoneState } from "./phone-state.ts";
import { lengthWords, messageLimit } from "./text-limits.ts";

/** What sending a text comes to. @param text not blank */
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

/** What to know about a text before it is sent; empty when there is nothing to say. */
export function lengthNote(writing: Writing, text: string): { words: string; canSend: boolean } {
  const words = lengthWords(text, messageLimit);
  if (words === "") return { words, canSend: true };
  if (writing.kind === "edit") return { words, canSend: false };
  return { words: `${words} It will be sent in parts.`, canSend: true };
}

/** Sends one thing after the other, in the order in which they were written. */
export function makeSender(hand: PhoneHand, state: PhoneState) {
  let last: Promise<unknown> = Promise.resolve();
  const inOrder = (act: Act): Promise<Done> => {
    const next = last.then(() => hand.act(act));
    last = next;
    return next;
  };
  const sendWritten = async () => {
    const { writing, text } = state;
    const written = { writing: writing.value, text: text.value };
    if (written.text.trim() === "") return;
    if (!lengthNote(written.writing, written.text).canSend) return;
    if (written.writing.kind !== "edit") text.value = "";
    beginWriting(state, { kind: "new" });
    const done = await inOrder(actFor(written.writing, written.text));
    // Nothing that was written is lost when it can't be sent.
    if (done.kind !== "refused" || text.value !== "") return;
    beginWriting(state, written.writing);
    text.value = written.text;
  };
  return { sendWritten, sendText: (text: string) => inOrder({ kind: "send", text }) };
}
