import { setTimeout as sleep } from "node:timers/promises";
import { Chance } from "telegram-sandbox/clock";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { between, pick } from "../faults/plans.ts";
import { dataOn } from "../faults/reporter-sight.ts";

type Team = {
  seed: number;
  people: readonly { person: Person; group: Group }[];
  /** Between two cases of one of them, in milliseconds. */
  pauseMs: readonly [number, number];
  closing: AbortSignal;
};

/** Moderators who decide on one card after the other, the gravest first, each in their own time. */
export async function letWork({ seed, people, pauseMs, closing }: Team): Promise<void> {
  await Promise.all(
    people.map(async ({ person, group }, nth) => {
      const chance = new Chance(seed * 31 + nth);
      while (!closing.aborted) {
        await sleep(between(chance, pauseMs[0], pauseMs[1]));
        await decideOne(person, group, chance);
      }
    }),
  );
}

/** Opens the page of a verdict and chooses from it, as far as nobody was faster. */
async function decideOne(person: Person, group: Group, chance: Chance): Promise<void> {
  const waiting = group.sees().filter((message) => pagesOf(message).length > 0);
  const grave = waiting.filter(isGrave);
  const [first, ...others] = (grave.length > 0 ? grave : waiting).slice(0, 6);
  if (first === undefined) return;
  const card = pick(chance, [first, ...others]);
  const verdict = isGrave(card) || chance.hits(0.4) ? ["escalate", "uphold"] : ["dismiss"];
  const pages = pagesOf(card);
  const panel = pages.find((data) => verdict.some((verb) => data.includes(verb))) ?? pages[0];
  if (panel === undefined) return;
  // Who is told that others could be asked first presses once more.
  if (await press(person, group, card, panel)) await press(person, group, card, panel);
  await person
    .in(group)
    .until(() => choicesOn(group, card).length > 0, { withinMs: 6_000 })
    .catch(() => undefined);
  const [one, ...more] = choicesOn(group, card);
  if (one !== undefined) await press(person, group, card, pick(chance, [one, ...more]));
}

/** What leads to verdicts, on a card that waits for one. */
function pagesOf(message: ShownMessage): string[] {
  return offersOf(message, "panel").filter((data) => /panel:(escalate|dismiss|uphold)$/.test(data));
}

/** Verdicts that the page of a card offers now, but those that count against who reported. */
function choicesOn(group: Group, card: ShownMessage): string[] {
  const now = group.sees().find(({ message_id: id }) => id === card.message_id);
  if (now === undefined) return [];
  return ["escalate", "dismiss", "uphold"]
    .flatMap((verb) => offersOf(now, verb))
    .filter((data) => !/no_violation|out_of_scope/.test(data));
}

function offersOf(message: ShownMessage, verb: string): string[] {
  return dataOn(message).filter((data) => new RegExp(`^c:[\\w-]{22}:\\d+:${verb}:`).test(data));
}

const isGrave = ({ text }: ShownMessage) => text.includes("⛔");

/** Whoever pressed waits for the button's answer, for a while. True: it was an alert. */
async function press(
  person: Person,
  group: Group,
  { message_id }: ShownMessage,
  data: string,
): Promise<boolean> {
  const pressed = person.in(group).pressesData({ message_id }, data);
  const answer = await pressed.answer(5_000).catch(() => undefined);
  return answer?.alert === true;
}
