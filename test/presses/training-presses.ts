import type { PressKinds } from "./seed.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { CaseId, UserId } from "../../src/domain/ids.ts";
import { markExample } from "../../src/workflow/training/mark-example.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import type { CaseFacts, World } from "./read-world.ts";
import { never } from "./seed.ts";
import { admins, people, queueAt, teams, type PersonName } from "./town.ts";

/** Who trains: the admins by the operator's word, and whoever is appointed to decide now. */
export function isAppointed(who: PersonName): boolean {
  const { appointed, until } = people[who];
  return who === "ada" || (appointed !== undefined && until === undefined);
}

/** Ada made one of the dismissed cases an example. */
export async function markOne({ db, sql }: CaseDesk): Promise<void> {
  const [found] = await sql<{ id: string; version: number }[]>`
    select id, version from cases where status = 'dismissed' order by id limit 1`;
  const by = { userId: UserId.parse(people.ada.id), name: "ada" };
  const wanted = { caseId: CaseId.parse(found?.id), version: found?.version ?? 0 };
  const operator = { owners: [by.userId], outcomeNoticeDelayMs: 0 };
  const marked = await unitOfWork(db, () =>
    markExample(operator, by, { ...wanted, as: "mark", reason: "Nothing in it is sold" }),
  );
  if (marked.kind !== "marked") throw new Error(`it is no example: ${marked.kind}`);
}

const isClosed = ({ status }: CaseFacts) => status === "dismissed" || status === "upheld";
const isExample = ({ examples }: World, caseId: string) =>
  examples.some((example) => example.caseId === caseId);

/** What moderators train with: the answers are theirs, and who marks is an admin. */
export const trainingKinds: Pick<PressKinds, "training" | "example" | "examples"> = {
  training: {
    seeds: ({ examples }) => [
      { press: { on: "training", press: { kind: "open" } }, by: "nora", at: "private" },
      { press: { on: "training", press: { kind: "next" } }, by: "fred", at: "private" },
      ...examples.flatMap(({ caseId }) => [
        {
          press: { on: "training", press: { kind: "card", caseId, panel: "dismiss" } },
          by: "nora",
          at: "private",
        } as const,
        ...(
          [
            { kind: "dismiss", ground: "gone" },
            { kind: "escalate", category: "drugs" },
          ] as const
        ).map((answer) => ({
          press: { on: "training", press: { kind: "answer", caseId, answer } } as const,
          by: "nora" as const,
          at: "private" as const,
          // Who answers again has seen it again.
          isRepeatable: true as const,
        })),
      ]),
    ],
    may: (world, { press }, { by, at }) =>
      at === "private" &&
      press.kind === "answer" &&
      isAppointed(by) &&
      isExample(world, press.caseId),
  },
  example: {
    seeds: ({ cases, examples }) => [
      ...cases.filter(isClosed).map(({ id: caseId, version }) => ({
        press: { on: "example", caseId, version, as: "mark" } as const,
        by: "ada" as const,
        at: "escalation" as const,
        // It may be marked with another reason.
        isRepeatable: true as const,
      })),
      ...examples.map(({ caseId, version }) => ({
        press: { on: "example", caseId, version, as: "unmark" } as const,
        by: "alma" as const,
        at: "private" as const,
      })),
    ],
    may: (world, { caseId, version, as }, { by, at }) => {
      const queue = queueAt(at);
      const isThere = at === "private" || (queue !== undefined && teams[queue].includes(by));
      if (!admins.includes(by) || !isThere) return false;
      if (as === "unmark") return isExample(world, caseId);
      const facts = world.cases.find(({ id }) => id === caseId);
      return facts !== undefined && facts.version === version && isClosed(facts);
    },
  },
  examples: {
    seeds: () => [{ press: { on: "examples", page: 1 }, by: "ada", at: "private" }],
    may: never,
  },
};
