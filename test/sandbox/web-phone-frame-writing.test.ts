import { expect, test } from "vitest";
import type { Act, Done, ShownLine } from "sandbox-page/protocol/protocol";
import {
  beginWriting,
  draftIn,
  lengthNote,
  makeSender,
  type Written,
} from "sandbox-page/web/phone/composer/writing";

const line: ShownLine = {
  id: 5,
  at: 1,
  from: { kind: "me", id: 11, name: "Rita" },
  text: "blue starfish",
  entities: [],
  edited: false,
  isProtected: false,
  buttons: [],
};

const writtenSoFar = (text: string): Written => ({
  writing: { value: { kind: "new" } },
  text: { value: text },
  setAside: "",
});

function phone(text: string, answer: (act: Act) => Promise<Done>) {
  const state = writtenSoFar(text);
  const acts: Act[] = [];
  const act = (one: Act) => {
    acts.push(one);
    return answer(one);
  };
  return { state, acts, ...makeSender(act, state) };
}

const done = () => Promise.resolve<Done>({ kind: "done" });
const refused = () => Promise.resolve<Done>({ kind: "refused", words: "Not here." });

test("what was half written is there again after a message was changed", () => {
  const state = writtenSoFar("half a thought");
  beginWriting(state, { kind: "edit", line });
  expect(state.text.value).toBe("blue starfish");
  expect(draftIn(state)).toBe("half a thought");
  beginWriting(state, { kind: "new" });
  expect(state.text.value).toBe("half a thought");
});

test("taking up a reply leaves alone what is written", () => {
  const state = writtenSoFar("half a thought");
  beginWriting(state, { kind: "reply", line });
  expect(state.text.value).toBe("half a thought");
});

test("a reply is sent once, and the next message is none", async () => {
  const { state, acts, sendWritten } = phone("yes", done);
  beginWriting(state, { kind: "reply", line });
  await sendWritten();
  state.text.value = "and more";
  await sendWritten();
  expect(acts).toEqual([
    { kind: "send", text: "yes", replyTo: 5 },
    { kind: "send", text: "and more" },
  ]);
});

test("a change is of the message that was taken up", async () => {
  const { state, acts, sendWritten } = phone("half a thought", done);
  beginWriting(state, { kind: "edit", line });
  state.text.value = "red starfish";
  await sendWritten();
  expect(acts).toEqual([{ kind: "edit", message: 5, text: "red starfish" }]);
  expect(state.text.value).toBe("half a thought");
});

test("messages arrive in the order in which they were written", async () => {
  let arrive: (done: Done) => void = () => undefined;
  const slow = new Promise<Done>((resolve) => {
    arrive = resolve;
  });
  const { state, acts, sendWritten } = phone("first", () => slow);
  const first = sendWritten();
  state.text.value = "second";
  const second = sendWritten();
  await Promise.resolve();
  expect(acts).toEqual([{ kind: "send", text: "first" }]);
  arrive({ kind: "done" });
  await Promise.all([first, second]);
  expect(acts.at(-1)).toEqual({ kind: "send", text: "second" });
});

test("what is refused can be written on, unless something else was begun", async () => {
  const { state, sendWritten } = phone("half a thought", refused);
  beginWriting(state, { kind: "reply", line });
  await sendWritten();
  expect(state.text.value).toBe("half a thought");
  expect(state.writing.value.kind).toBe("reply");
  const sending = sendWritten();
  state.text.value = "something else";
  await sending;
  expect(state.text.value).toBe("something else");
});

test("a refused change can be written on, and what it set aside is kept", async () => {
  const { state, sendWritten } = phone("half a thought", refused);
  beginWriting(state, { kind: "edit", line });
  state.text.value = "red starfish";
  await sendWritten();
  expect(state.text.value).toBe("red starfish");
  expect(draftIn(state)).toBe("half a thought");
});

test("nothing blank is sent", async () => {
  const { acts, sendWritten } = phone(" \n ", done);
  await sendWritten();
  expect(acts).toEqual([]);
});

test("a text for several messages can be sent, a change that long can not", () => {
  const text = "x".repeat(5000);
  expect(lengthNote({ kind: "new" }, text).canSend).toBe(true);
  expect(lengthNote({ kind: "new" }, text).words).toContain("in parts");
  expect(lengthNote({ kind: "edit", line }, text).canSend).toBe(false);
});
