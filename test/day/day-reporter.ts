import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "telegram-sandbox/clock";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { between } from "../faults/plans.ts";
import { answer, codesIn, dataOn, sign, type Deed } from "../faults/reporter-sight.ts";
import type { Intent } from "./day-plans.ts";

/** A report that was acknowledged: when it was submitted, and its code if it is one of its own. */
export type Submitted = { intent: Intent; submittedAt: number; code: string | undefined };

/** How long somebody waits before they do something again, in milliseconds. */
const patienceMs = 20_000;
const mostDeeds = 40;

/** Reports one thing, led by what stands in the chat, until it is acknowledged. */
export async function reportOne(
  person: Person,
  intent: Intent,
  chance: Chance,
): Promise<Submitted | undefined> {
  const before = receiptsIn(person.sees());
  const codes = codesIn(person.sees());
  let submittedAt = 0;
  for (let deeds = 0; deeds < mostDeeds; deeds += 1) {
    await sleep(between(chance, 20, 120));
    const messages = person.sees();
    if (receiptsIn(messages) > before) {
      const code = [...codesIn(messages)].find((each) => !codes.has(each));
      return { intent, submittedAt, code };
    }
    const question = questionIn(messages);
    const seen = sign(question);
    const deed = deedOn(intent, question);
    if (deed.kind === "say") person.sends(deed.text);
    else {
      if (deed.data.includes(":submit:")) submittedAt = Date.now();
      person.pressesData(deed.on, deed.data);
    }
    const hasMoved = (now: ShownMessage[]) =>
      receiptsIn(now) > before || sign(questionIn(now)) !== seen;
    await person.until(hasMoved, { withinMs: patienceMs }).catch(() => undefined);
  }
  return undefined;
}

const receiptsIn = (messages: readonly ShownMessage[]) =>
  messages.filter(({ from, text }) => from === "bot" && text.startsWith("✅")).length;

/** The question that waits for an answer: the newest message with buttons of a draft. */
function questionIn(messages: readonly ShownMessage[]): ShownMessage | undefined {
  return messages.findLast(
    (message) => message.from === "bot" && dataOn(message).some((data) => data.startsWith("d:")),
  );
}

function deedOn(intent: Intent, question: ShownMessage | undefined): Deed {
  if (question === undefined) return { kind: "say", text: intent.subject };
  const data = dataOn(question);
  const press = (fits: (data: string) => boolean): Deed => {
    const found = data.find(fits);
    return found === undefined
      ? { kind: "say", text: "/start" }
      : { kind: "press", on: question, data: found };
  };
  return answer(intent, question, press);
}
