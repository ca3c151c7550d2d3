import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { CategoryKey } from "../../src/domain/cases/categories.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { act, openAsker, type Act } from "./asker.ts";
import { heard } from "./heard.ts";
import { others, teamVerbs, type Deed } from "./others.ts";
import { openQuiet } from "./quiet.ts";

/** So many pairs of worlds; ALIKE_DRAWS asks for more. */
const draws = Number(process.env["ALIKE_DRAWS"] ?? 8);
const scene = useScene({ unlimitedPace: 1_000 });
const desk = useCaseDesk(scene);
const records = useRecords(scene);

const category = fc.constantFrom<CategoryKey>("fraud", "drugs", "child_abuse", "trafficking");
const subject = fc.nat(2);
const report = fc.nat(3);

const anAct = fc.oneof(
  fc.record({
    kind: fc.constant("report" as const),
    subjects: fc.constantFrom([0], [1], [0, 1], [1, 0], [2, 0, 1]),
    category,
  }),
  fc.record({ kind: fc.constant("report_in_group" as const), category }),
  fc.record({
    kind: fc.constantFrom("add" as const, "withdraw" as const, "object" as const),
    report,
  }),
  fc.record({ kind: fc.constant("status" as const) }),
);

const aDeed = fc.oneof(
  fc.record({ by: fc.constant("stranger" as const), who: fc.nat(2), subject, category }),
  fc.record({ by: fc.constant("team" as const), decides: fc.constantFrom(...teamVerbs), subject }),
);

type Turn = { deeds: Deed[]; act: Act };
const aTurn = fc.record({ deeds: fc.array(aDeed, { maxLength: 3 }), act: anAct });

/** They look last of all at everything that they may look at. */
const looks: Turn[] = (["status", "mydata"] as const).map((kind) => ({ deeds: [], act: { kind } }));

const says = (who: number, as: CategoryKey, of = 0): Deed => ({
  by: "stranger",
  who,
  subject: of,
  category: as,
});
const team = (decides: (typeof teamVerbs)[number]): Deed => ({ by: "team", decides, subject: 0 });
const asks = (as: CategoryKey, ...subjects: number[]): Act => ({
  kind: "report",
  subjects,
  category: as,
});

/** What once told somebody what others had reported. */
const known: [Turn[]][] = [
  [
    [
      { deeds: [says(0, "child_abuse"), says(1, "drugs", 1)], act: asks("fraud", 0, 1) },
      { deeds: [team("escalate")], act: { kind: "withdraw", report: 0 } },
      { deeds: [says(0, "fraud")], act: asks("child_abuse", 0) },
    ],
  ],
  [
    [
      { deeds: [], act: asks("fraud", 0) },
      { deeds: [says(0, "child_abuse"), team("dismiss")], act: { kind: "add", report: 0 } },
      { deeds: [says(1, "trafficking"), team("undo")], act: { kind: "object", report: 0 } },
    ],
  ],
];

let serial = 0;

it(
  `nobody can tell from any answer what others reported, or what became of the gravest`,
  { timeout: 120_000 + draws * 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aTurn, { minLength: 1, maxLength: 4 }), async (turns) => {
        serial += 1;
        const name = serial.toString(36).padStart(4, "x");
        const plays = [false, true].map(async (areThere) => {
          const quiet = openQuiet(desk.sql);
          const asker = await openAsker(scene, `${areThere ? "with" : "sole"}_${name}`);
          const acquaintances = new Map<number, number>();
          for (const { deeds, act: does } of [...turns, ...looks]) {
            for (const deed of areThere ? deeds : []) {
              await others(desk, asker.subjects, deed, acquaintances);
            }
            await act({ quiet, records }, asker, does);
          }
          return heard(scene, asker);
        });
        const [alone = [], among = []] = await Promise.all(plays);
        expect(alone.length).toBeGreaterThanOrEqual(looks.length);
        expect(among).toEqual(alone);
      }),
      { numRuns: draws, examples: known },
    );
  },
);

it("handles everything at the first try", () => {
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
