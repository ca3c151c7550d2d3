import { setTimeout as sleep } from "node:timers/promises";
import { Chance } from "telegram-sandbox/clock";
import type { Group } from "telegram-sandbox/chats/group";
import type { Person } from "telegram-sandbox/people/person";
import type { Press } from "telegram-sandbox/people/press";
import { between, pick } from "./plans.ts";

type Team = {
  seed: number;
  review: Group;
  moderators: readonly [Person, ...Person[]];
  /** A member of the review group who may not decide. */
  member: Person;
  escalation: Group;
  seniors: readonly [Person, ...Person[]];
  /** Between two presses of one of them, in milliseconds. */
  pauseMs: readonly [number, number];
  closing: AbortSignal;
};

type Offer = { messageId: number; caseId: string; version: number; verb: string; data: string };

/** Staff who press what they see, at times all at once, at times on what they saw long ago. */
export async function letDecide(team: Team): Promise<void> {
  const chance = new Chance(team.seed * 7 + 1);
  const alone = [
    ...team.moderators.map((person) => ({ person, group: team.review })),
    { person: team.member, group: team.review },
    ...team.seniors.map((person) => ({ person, group: team.escalation })),
  ];
  await Promise.all([
    ...alone.map(({ person, group }, at) =>
      workAlone(team, person, group, new Chance(team.seed * 100 + at)),
    ),
    meet(team, chance),
  ]);
}

async function workAlone(team: Team, person: Person, group: Group, chance: Chance): Promise<void> {
  const seenBefore: Offer[] = [];
  while (!team.closing.aborted) {
    await sleep(between(chance, team.pauseMs[0], team.pauseMs[1]));
    const offers = offersIn(group);
    const offer = choose(chance, offers, seenBefore);
    if (offer === undefined) continue;
    // Whoever pressed waits for the button's answer, for a while: it may have been lost.
    const press = person.in(group).pressesData({ message_id: offer.messageId }, offer.data);
    await press.answer(2_500).catch(() => undefined);
    seenBefore.push(...offers.filter(({ verb }) => verdicts.includes(verb)).slice(-8));
    seenBefore.splice(0, seenBefore.length - 400);
  }
}

const verdicts: readonly string[] = ["escalate", "dismiss", "uphold", "return"];

/** Mostly something that is on offer now; at times undo, or a keyboard of before. */
function choose(
  chance: Chance,
  offers: readonly Offer[],
  seenBefore: readonly Offer[],
): Offer | undefined {
  // On a client that has not drawn the card anew: the case was decided and is open once more.
  const overtaken = seenBefore.filter((old) =>
    offers.some(
      ({ caseId, version, verb }) =>
        caseId === old.caseId && version > old.version && verb !== "undo",
    ),
  );
  const [firstOld, ...otherOld] = overtaken.length > 0 ? overtaken : seenBefore;
  if (firstOld !== undefined && chance.hits(overtaken.length > 0 ? 0.3 : 0.1))
    return pick(chance, [firstOld, ...otherOld]);
  const wanted = chance.hits(0.2) ? ["undo"] : deciding(chance);
  const found = offers.filter((offer) => wanted.includes(offer.verb));
  // Where nothing can be decided yet, somebody opens the choice.
  const [first, ...others] =
    found.length > 0 ? found : offers.filter(({ verb }) => verb === "panel");
  return first && pick(chance, [first, ...others]);
}

function deciding(chance: Chance): readonly string[] {
  return chance.hits(0.6) ? verdicts : ["panel", "uphold"];
}

/** Several people press different buttons of one case at the same moment. */
async function meet(team: Team, chance: Chance): Promise<void> {
  while (!team.closing.aborted) {
    await sleep(between(chance, 300, 900));
    if (chance.hits(0.5)) await pressTogether(team, chance);
    else await pressAcross(team, chance);
  }
}

/** On one card: every moderator another verdict. */
async function pressTogether({ review, moderators }: Team, chance: Chance): Promise<void> {
  const offers = offersIn(review).filter(({ verb }) => verb === "dismiss" || verb === "escalate");
  const [first, ...others] = offers;
  if (first === undefined) return;
  const { messageId } = pick(chance, [first, ...others]);
  const here = offers.filter((offer) => offer.messageId === messageId);
  const presses = someOf(chance, moderators).flatMap((person, at) => {
    const offer = here[at % here.length];
    return offer ? [person.in(review).pressesData({ message_id: messageId }, offer.data)] : [];
  });
  await answersTo(presses);
}

/** In two chats: the seniors decide while the moderator takes the escalation back. */
async function pressAcross(team: Team, chance: Chance): Promise<void> {
  const { review, escalation, moderators, seniors } = team;
  const undoable = offersIn(review).filter(({ verb }) => verb === "undo");
  const pairs = offersIn(escalation).flatMap((senior) => {
    if (!verdicts.includes(senior.verb)) return [];
    const undo = undoable.find(({ caseId }) => caseId === senior.caseId);
    return undo === undefined ? [] : [{ senior, undo }];
  });
  const [first, ...others] = pairs;
  if (first === undefined) return;
  const { senior, undo } = pick(chance, [first, ...others]);
  const undos = someOf(chance, moderators).map((person) =>
    person.in(review).pressesData({ message_id: undo.messageId }, undo.data),
  );
  const decisions = someOf(chance, seniors).map((person) =>
    person.in(escalation).pressesData({ message_id: senior.messageId }, senior.data),
  );
  await answersTo([...undos, ...decisions]);
}

/** A few of many: whoever presses all the time is told that it is too often. */
function someOf(chance: Chance, people: readonly Person[]): Person[] {
  const from = chance.below(people.length);
  return Array.from({ length: 3 }, (_, at) => people[(from + at) % people.length] ?? []).flat();
}

async function answersTo(presses: readonly Press[]): Promise<void> {
  await Promise.allSettled(presses.map((press) => press.answer(2_500)));
}

function offersIn(group: Group): Offer[] {
  const buttons = group
    .sees()
    .flatMap(({ message_id: messageId, buttons }) =>
      buttons.flat().map(({ data }) => ({ messageId, data })),
    );
  return buttons.flatMap(({ messageId, data }) => {
    const [, caseId, version, verb] = /^c:([\w-]{22}):(\d+):([a-z_]+):/.exec(data) ?? [];
    if (caseId === undefined || verb === undefined) return [];
    return [{ messageId, caseId, version: Number(version), verb, data }];
  });
}
