import type { AnswerKind } from "./example.ts";

type Given = { by: string; of: string; kind: AnswerKind };

/** How much comes to the figure at once: too much to tell what one of them answered. */
const step = { answers: 5, people: 3 };

/**
 * How often two people answer the same on one example, in percent and to the ten; undefined: too few have
 * answered. `given`: in the order in which it was. The figure moves in steps of several people's answers,
 * so that whoever looks before and after somebody answers learns nothing of them.
 */
export function agreementOf(given: readonly Given[]): number | undefined {
  const pairs = { all: 0, alike: 0 };
  for (const { escalate, dismiss } of countedBy(wholeSteps(given)).values()) {
    const [both, each] = [escalate + dismiss, [escalate, dismiss]];
    pairs.all += pairsOf(both);
    pairs.alike += each.reduce((sum, count) => sum + pairsOf(count), 0);
  }
  return pairs.all === 0 ? undefined : Math.round((pairs.alike / pairs.all) * 10) * 10;
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;

function wholeSteps(given: readonly Given[]): Given[] {
  const whole: Given[] = [];
  let begun: Given[] = [];
  for (const one of given) {
    begun.push(one);
    const people = new Set(begun.map(({ by }) => by));
    if (begun.length < step.answers || people.size < step.people) continue;
    whole.push(...begun);
    begun = [];
  }
  return whole;
}

function countedBy(given: readonly Given[]): Map<string, Record<AnswerKind, number>> {
  const counted = new Map<string, Record<AnswerKind, number>>();
  for (const { of, kind } of given) {
    const before = counted.get(of) ?? { escalate: 0, dismiss: 0 };
    counted.set(of, { ...before, [kind]: before[kind] + 1 });
  }
  return counted;
}
