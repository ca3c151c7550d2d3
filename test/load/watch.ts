import { setTimeout as sleep } from "node:timers/promises";
import type { Scene } from "../support/scene.ts";
import { dataOn } from "../faults/reporter-sight.ts";

/** What was measured, to be printed in the end. */
export const figures: string[] = [];

export const slowest = (all: readonly number[]): number => Math.max(0, ...all);

/** How many calls were answered with 'too many requests' so far. */
export function refusals({ sandbox }: Scene): number {
  return sandbox.calls.filter(({ errorCode }) => errorCode === 429).length;
}

/** When each of these codes first stood in a group, on a card of its own or anywhere. */
export async function whenShown(
  group: Scene["review"],
  codes: readonly string[],
  as: "card" | "anywhere",
  until: number,
): Promise<Map<string, number>> {
  const shown = new Map<string, number>();
  while (Date.now() < until && shown.size < codes.length) {
    for (const { text } of group.sees()) {
      const read = as === "card" ? (text.split("\n")[0] ?? "") : text;
      for (const code of codes) {
        if (!shown.has(code) && read.includes(code)) shown.set(code, Date.now());
      }
    }
    await sleep(200);
  }
  return shown;
}

/** A moderator opens and closes the page of a card; how long each edit took, in milliseconds. */
export async function pressEditMs(
  { review, mo }: Scene,
  card: RegExp,
  signal: AbortSignal,
): Promise<number[]> {
  const took: number[] = [];
  while (!signal.aborted) {
    const at = review.sees().find(({ text }) => card.test(text));
    const data = at && dataOn(at).find((each) => /panel:dismiss$|back/.test(each));
    if (at !== undefined && data !== undefined) {
      const before = JSON.stringify(at.buttons);
      const pressedAt = Date.now();
      mo.in(review).pressesData({ message_id: at.message_id }, data);
      const isEdited = () =>
        JSON.stringify(
          review.sees().find(({ message_id: id }) => id === at.message_id)?.buttons,
        ) !== before;
      await mo
        .in(review)
        .until(isEdited, { withinMs: 60_000 })
        .catch(() => undefined);
      took.push(Date.now() - pressedAt);
    }
    await sleep(8_000);
  }
  return took;
}

/** People who write for the first time; how long each waited for an answer, in milliseconds. */
export async function firstAnswerMs({ sandbox }: Scene, signal: AbortSignal): Promise<number[]> {
  const took: number[] = [];
  while (!signal.aborted) {
    const person = sandbox.person();
    const wroteAt = Date.now();
    person.sends("/start");
    await person
      .until((messages) => messages.some(({ from }) => from === "bot"), { withinMs: 60_000 })
      .catch(() => undefined);
    took.push(Date.now() - wroteAt);
    await sleep(4_000);
  }
  return took;
}
