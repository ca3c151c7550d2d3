import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import {
  answer,
  asks,
  asideSteps,
  everyStep,
  type Flow,
  getsReceipt,
  goesOn,
  knownSteps,
  reportsFirst,
  type Step,
  stepsOver,
  taps,
  useRecords,
  walksTo,
} from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";
import { z } from "zod";
import { openDraftOf, saveDraft } from "../../src/db/reporting/draft-store.ts";
import { laneIn } from "../../src/db/sealed.ts";
import { conversationStore } from "../../src/db/speaking/conversation-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId } from "../../src/domain/ids.ts";
import type { Draft } from "../../src/domain/reporting/report-draft.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const scene = useScene({ scale: 12 });
const records = useRecords(scene);

const desk = useCaseDesk(scene);
const Versioned = z.looseObject({ version: z.tuple([z.unknown(), z.unknown()]) });

/** As an older version left it. */
async function changesDraft(person: Person, change: (draft: Draft) => void): Promise<void> {
  await unitOfWork(desk.db, async () => {
    const draft = await openDraftOf(ChatId.parse(person.id));
    if (draft === undefined) throw new Error("there is no draft");
    const changed = structuredClone(draft);
    change(changed);
    await saveDraft(changed);
  });
}

/** What happens to the conversations' own state while the bot is away. */
const mishaps = {
  "a kill": async () => undefined,
  "a change of the flow's version": async (people: readonly Person[]) => {
    await unitOfWork(desk.db, async () => {
      for (const { id } of people) {
        const state = Versioned.safeParse(await conversationStore.read(String(id))).data;
        if (state === undefined) continue;
        const version = [state.version[0], "older"];
        await conversationStore.write(String(id), { ...state, version });
      }
    });
  },
  "the loss of the state": async (people: readonly Person[]) => {
    await records.sql`
      delete from conversation_states where key in ${records.sql(people.map(({ id }) => laneIn(String(id))))}`;
  },
} satisfies Record<string, (people: readonly Person[]) => Promise<void | undefined>>;
type Mishap = keyof typeof mishaps;

type Case = { mishap: Mishap; flow: Flow; step: Step; when: "before" | "after" };
const cases: Case[] = (Object.keys(mishaps) as Mishap[]).flatMap((mishap) =>
  [...everyStep, ...asideSteps, ...knownSteps].flatMap(([flow, step]) =>
    (["before", "after"] as const).map((when): Case => ({ mishap, flow, step, when })),
  ),
);
const people = new Map<Case, Person>();
const wordsOf = ({ flow }: Case, { id }: Person) =>
  flow === "material" ? `@subject_${id}` : `words ${id}`;
const personOf = (at: Case): Person => {
  const person = people.get(at);
  if (person === undefined) throw new Error("Nobody is there");
  return person;
};

let adders: readonly [Person, Person];

/** Has reported something, and is asked what to add to it. */
async function isAskedForMore(person: Person): Promise<void> {
  await reportsFirst(person, "material", `@added_to_${person.id}`);
  const [report] = await records.reportsOf(person);
  person.sends("/status");
  await taps(person, report?.code ?? "");
  await taps(person, "Add more");
  await person.seesText(/What would you like to add/);
}

beforeAll(async () => {
  for (const at of cases) people.set(at, scene.sandbox.person({ firstName: "Rita" }));
  adders = [
    scene.sandbox.person({ firstName: "Rita" }),
    scene.sandbox.person({ firstName: "Rita" }),
  ];
  await Promise.all(
    cases
      .filter(({ step }) => step === "known")
      .map((at) => reportsFirst(personOf(at), at.flow, wordsOf(at, personOf(at)))),
  );
  await Promise.all([
    ...cases.map((at) => walksTo(personOf(at), at.flow, at.step, wordsOf(at, personOf(at)))),
    ...adders.map(isAskedForMore),
  ]);
  // A question of which the bot doesn't know that it arrived is asked twice: that is a fault of its own.
  await vi.waitUntil(async () => {
    const sent = await records.sql`select 1 from outbox where status = 'sending' and chat_id > 0`;
    return sent.length === 0;
  }, 10_000);
  // Some answer while nobody listens, the others once the bot is back.
  await scene.bot().kill();
  for (const mishap of Object.keys(mishaps) as Mishap[]) {
    await mishaps[mishap](cases.filter((at) => at.mishap === mishap).map(personOf));
  }
  for (const at of cases.filter(({ when }) => when === "before")) {
    await answer(personOf(at), at.step, wordsOf(at, personOf(at)));
  }
  adders[0].sends("added while nobody listened");
  await scene.restart("kill");
}, 120_000);

describe.concurrent("a report is gone on with", () => {
  it.each(cases)(
    "after $mishap at $flow, $step, with an answer given $when the restart",
    async (at) => {
      const person = personOf(at);
      const words = wordsOf(at, person);
      if (at.when === "after") {
        await asks(person, at.step);
        await answer(person, at.step, words);
      }
      if (at.step !== "summary") {
        const steps = stepsOver(at.flow, at.step);
        const next = steps[steps.indexOf(at.step) + 1] ?? "summary";
        await asks(person, next);
        await goesOn(person, at.flow, next, { until: "summary", words });
        await answer(person, "summary", words);
      }
      const receipt = at.step === "known" ? /What you added to/ : /has been received/;
      expect((await getsReceipt(person, receipt)).codes).toHaveLength(1);
      expect(await records.reportsOf(person)).toMatchObject([
        {
          given: words,
          category: "trafficking",
          // What is added to an earlier report is no note of its own.
          note: at.step === "known" ? null : `note on ${words}`,
          seen_in: at.flow === "search_term" ? "bot" : null,
        },
      ]);
    },
  );
});

describe.concurrent("what is to be added to a report is taken", () => {
  it.each([
    ["before the restart", 0, "added while nobody listened"],
    ["after it", 1, "added later"],
  ] as const)("given %s", async (_, at, words) => {
    const person = adders[at];
    if (at === 1) person.sends(words);
    await person.seesText(/Added to/);
    const kept = await records.sql`select a.words from additions a
      join reports r on r.id = a.report_id join reporters p on p.id = r.reporter_id
      where p.telegram_user_id = ${person.id}`;
    expect(kept).toEqual([{ words }]);
  });
});

describe.concurrent("a report left by an older version", () => {
  const leftAt = async (flow: Flow, change: (person: Person) => Promise<unknown>) => {
    const person = scene.sandbox.person({ firstName: "Rita" });
    await walksTo(person, flow, "summary", flow === "material" ? "@older_one" : "older words");
    await change(person);
    person.sends("/start");
    await taps(person, "▶ Go on");
    return person;
  };

  it("asks again for a category that is not offered any more, and keeps the rest", async () => {
    const person = await leftAt("search_term", (person) =>
      changesDraft(person, (draft) => Object.assign(draft.answers, { category: "gone" })),
    );
    await asks(person, "category", /older words/);
    await taps(person, "Drugs");
    await asks(person, "summary", /In a bot[^]*note on older words/);
  });

  it("stands at the next open question when its own is not asked any more", async () => {
    const person = await leftAt("material", async (person) => {
      await changesDraft(person, (draft) => {
        delete draft.answers.note;
      });
      await records.sql`update drafts set step = 'mood' where chat_id = ${person.id}`;
    });
    await asks(person, "details", /@older_one/);
  });
});

it("nothing failed on the way", () => {
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected|start_failed/);
});
