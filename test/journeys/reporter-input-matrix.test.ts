import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "../support/call-rules.ts";
import { grave, type Kind, kinds } from "../support/inputs.ts";
import { opens, plain, useOwnReports } from "../support/own-reports.ts";
import {
  asideSteps,
  asks,
  everyStep,
  type Flow,
  knownSteps,
  reportsFirst,
  type Step,
  walksTo,
} from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const own = useOwnReports(scene);

const steps = [...everyStep, ...asideSteps, ...knownSteps];
const all: [name: string, kind: Kind][] = Object.entries(kinds);
/** What was tried and answered as it should be: one for each step and kind. */
const cells = new Set<string>();
const cell = (...of: string[]) => cells.add(of.join(" · "));

const isAnswer = ({ answers }: Kind, step: Step | "adding") => answers?.includes(step) === true;
const isIn = (where: Kind["adds"], flow: Flow, step: Step) =>
  where?.some(([itsFlow, itsStep]) => itsFlow === flow && itsStep === step) === true;

async function leads(flow: Flow, step: Step, occasion: string): Promise<Person> {
  const rita = own.newcomer();
  const words = flow === "material" ? `@${occasion}_${step}` : `${occasion} ${step}`;
  if (step === "known") await reportsFirst(rita, flow, words);
  await walksTo(rita, flow, step, words);
  return rita;
}

type Given = { subjects?: readonly object[] } & Record<string, unknown>;

/** The answers given so far, without what the bot notes beside them. */
async function given(person: Person): Promise<Given> {
  const answers: Given = { ...(await own.records.draftOf(person))?.answers };
  const beside = new Set(["picking", "album", "known", "files", "words", "more", "replacing"]);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !beside.has(key)));
}

const noFileIsLeft = (person: Person) =>
  person.until((now) => now.every(({ raw }) => !isFile(raw)));

function isFile(message: object): boolean {
  return ["photo", "video", "voice", "document", "sticker"].some((key) => key in message);
}

const patient = { timeout: 120_000 };

describe.concurrent(
  "at each question, what is no answer gets a line and loses nothing:",
  patient,
  () => {
    it.each(steps)("%s at %s", async (flow, step) => {
      const rita = await leads(flow, step, "inputs");
      const before = await given(rita);
      for (const [name, kind] of all) {
        if (isAnswer(kind, step)) continue;
        if (isIn(kind.adds, flow, step) || isIn(kind.notes, flow, step)) continue;
        await kind.does(rita, await asks(rita, step));
        await asks(rita, step, kind.line(step));
        expect(await given(rita), name).toEqual(before);
        if (kind.isFile && grave.has(step)) await noFileIsLeft(rita);
        cell(flow, step, name);
      }
    });
  },
);

const taken = steps.flatMap(([flow, step]) =>
  all.flatMap(([name, kind]): [Flow, Step, string, Kind][] =>
    isAnswer(kind, step) ? [[flow, step, name, kind]] : [],
  ),
);

describe.concurrent("what is an answer leads on, and keeps what was given before:", patient, () => {
  it.each(taken)("%s at %s: %s", async (flow, step, name, kind) => {
    const rita = await leads(flow, step, "taken");
    const before = await given(rita);
    await kind.does(rita, await asks(rita, step));
    await expectMoved(rita, step);
    expect(await given(rita)).toMatchObject(before);
    cell(flow, step, name);
  });
});

async function expectMoved(person: Person, from: Step): Promise<void> {
  await person.until((now) => {
    const data = now.flatMap(({ buttons }) => buttons.flat().map((button) => button.data));
    const live = data.filter((each) => each.startsWith("d:"));
    return live.length > 0 && live.every((each) => each.split(":")[2] !== from);
  });
}

describe.concurrent("what names something more is added to the report:", patient, () => {
  const more = steps.flatMap(([flow, step]) =>
    all.flatMap(([name, kind]): [Flow, Step, string, Kind][] =>
      isIn(kind.adds, flow, step) ? [[flow, step, name, kind]] : [],
    ),
  );
  it.each(more)("%s at %s: %s", async (flow, step, name, kind) => {
    const rita = await leads(flow, step, "more");
    const { subjects = [], ...before } = await given(rita);
    await kind.does(rita, await asks(rita, step));
    // With something new in it, the report is not wholly known any more.
    await asks(rita, step === "known" ? "details" : step, kind.line(step));
    const { subjects: after = [], ...kept } = await given(rita);
    expect(after).toHaveLength(subjects.length + 1);
    expect(kept).toEqual(before);
    cell(flow, step, name);
  });
});

describe.concurrent("what is written at the summary is more of the note:", patient, () => {
  const more = steps.flatMap(([flow, step]) =>
    all.flatMap(([name, kind]): [Flow, Step, string, Kind][] =>
      isIn(kind.notes, flow, step) ? [[flow, step, name, kind]] : [],
    ),
  );
  it.each(more)("%s at %s: %s", async (flow, step, name, kind) => {
    const rita = await leads(flow, step, "noted");
    const { note, leads: _, ...before } = await given(rita);
    await kind.does(rita, await asks(rita, step));
    await asks(rita, step, /^((?!⚠️)[^])*$/);
    const { note: after, leads: __, ...kept } = await given(rita);
    expect(String(after).startsWith(`${String(note)}\n`)).toBe(true);
    expect(kept).toEqual(before);
    cell(flow, step, name);
  });
});

describe.concurrent("asked what to add to a report", patient, () => {
  async function isAsked(occasion: string): Promise<{ rita: Person; code: string }> {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, occasion);
    rita.presses("Add more", { message: await opens(rita, code) });
    return { rita, code };
  }

  async function asksMore(rita: Person, line: RegExp): Promise<ShownMessage> {
    const find = (now: readonly ShownMessage[]) => {
      const newest = now.filter(({ from }) => from !== "bot").at(-1)?.message_id ?? 0;
      return now.find(
        ({ text, buttons, message_id }) =>
          message_id > newest &&
          buttons.flat().some(({ data }) => data.includes(":leave:")) &&
          /What would you like to add/.test(text) &&
          line.test(plain(text)),
      );
    };
    const seen = await rita.until((now) => find(now) !== undefined);
    const found = find(seen);
    if (found === undefined) throw new Error("What was there is gone");
    return found;
  }

  const additionsOf = async (code: string) =>
    own.desk.sql`select words from additions a join reports r on r.id = a.report_id
      where r.code = ${code}`;

  it("takes nothing but words or a link, and goes on asking", async () => {
    const { rita, code } = await isAsked("matrix of additions");
    for (const [name, kind] of all.filter(([, each]) => !isAnswer(each, "adding"))) {
      await kind.does(rita, await asksMore(rita, /[^]/));
      await asksMore(rita, kind.line("adding"));
      expect(await additionsOf(code), name).toEqual([]);
      cell("addition", "adding", name);
    }
  });

  it.each(all.filter(([, kind]) => isAnswer(kind, "adding")))("takes %s", async (name, kind) => {
    const { rita, code } = await isAsked(`added ${name}`);
    await kind.does(rita, await asksMore(rita, /[^]/));
    await rita.seesText(/Added to/);
    expect(await additionsOf(code)).toHaveLength(1);
    cell("addition", "adding", name);
  });
});

it("leaves no step and no kind of input out", () => {
  const places = [...steps.map(([flow, step]) => [flow, step]), ["addition", "adding"]];
  const wanted = places.flatMap((place) => all.map(([name]) => [...place, name].join(" · ")));
  expect([...cells].toSorted()).toEqual(wanted.toSorted());
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
