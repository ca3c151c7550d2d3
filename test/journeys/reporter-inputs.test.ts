import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { useDatabase } from "../support/database.ts";
import {
  asks,
  begins,
  everyStep,
  getsReceipt,
  knownSteps,
  openRecords,
  reportsFirst,
  taps,
  walksTo,
  type Flow,
  type Step,
} from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
let scene: Scene;
let records: ReturnType<typeof openRecords>;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url() });
  records = openRecords(database.url());
});
afterAll(async () => {
  await records.close();
  await scene.close();
});

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

/** The answers given so far. */
async function given(person: Person): Promise<object> {
  const answers = { ...(await records.draftOf(person))?.answers };
  const aside = new Set(["picking"]);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !aside.has(key)));
}

const anyWarning = /⚠️/;
const grave: ReadonlySet<Step> = new Set<Step>(["guidance", "known", "details", "summary"]);
/** Pictures and files are told of where they are deleted; elsewhere the question decides. */
const fileLine = (step: Step) =>
  grave.has(step) ? /⚠️ Pictures, videos and files are deleted/ : anyWarning;

type Kind = {
  does: (person: Person) => unknown;
  line: (step: Step) => RegExp;
  /** Steps at which this is an answer, so that there is nothing to be refused. */
  answers?: readonly Step[];
  /** It must not lie in the chat where the category forbids it. */
  isFile?: true;
};

/** The last thing that was sent may be deleted, so the screen need not stand below it. */
const kinds: Record<string, Kind> = {
  "plain words": {
    does: (p) => p.sends("some plain words"),
    line: () => anyWarning,
    answers: ["terms", "known", "details"],
  },
  "invisible characters": { does: (p) => p.sends("\u200b\u2060\u200d"), line: () => anyWarning },
  "4,096 characters": { does: (p) => p.sends("x".repeat(4096)), line: () => anyWarning },
  "a photo": { does: (p) => p.sendsPhoto(), line: fileLine, isFile: true },
  "a video": { does: (p) => p.sendsVideo(), line: fileLine, isFile: true },
  "a voice message": { does: (p) => p.sendsVoice(), line: fileLine, isFile: true },
  "a document": { does: (p) => p.sendsDocument(), line: fileLine, isFile: true },
  "a sticker": { does: (p) => p.sendsSticker(), line: fileLine, isFile: true },
  "an album of 10": { does: (p) => p.sendsAlbum(10), line: fileLine, isFile: true },
  "a location": { does: (p) => p.sendsLocation(), line: () => anyWarning },
  "a poll": { does: (p) => p.sendsPoll(), line: () => anyWarning },
  "a contact": { does: (p) => p.sendsContact(), line: () => anyWarning },
  "a die": { does: (p) => p.sendsDice(), line: () => anyWarning },
  "a forward from somebody hidden": {
    does: (p) => p.forwards({ hiddenName: "Ghost" }),
    line: () => anyWarning,
  },
  "a forward of one's own": { does: (p) => p.forwards({ person: p }), line: () => anyWarning },
  "an edited message": {
    does: (p) => p.edits(p.sends("/privacy"), "something else"),
    line: () => /changed after sending/,
  },
  "/help": { does: (p) => p.sends("/help"), line: () => /^((?!⚠️)[^])*$/ },
  "an unknown command": { does: (p) => p.sends("/nonsense"), line: () => /That is a command/ },
};

describe.concurrent("at each question, whatever else comes gets a line and loses nothing:", () => {
  it.each([...everyStep, ...knownSteps])("%s at %s", async (flow: Flow, step: Step) => {
    const rita = newcomer();
    const words = flow === "material" ? `@inputs_${step}` : `inputs ${step}`;
    if (step === "known") await reportsFirst(newcomer(), flow, words);
    await walksTo(rita, flow, step, words);
    const before = await given(rita);
    for (const [name, kind] of Object.entries(kinds)) {
      if (kind.answers?.includes(step)) continue;
      kind.does(rita);
      await asks(rita, step, kind.line(step));
      expect(await given(rita), name).toEqual(before);
      if (kind.isFile && grave.has(step)) {
        await noFileIsLeft(rita);
      }
    }
  });
});

const noFileIsLeft = (person: Person) =>
  person.until((all) => all.every(({ raw }) => !isFile(raw)), { withinMs: 15_000 });

function isFile(message: object): boolean {
  return ["photo", "video", "voice", "document", "sticker"].some((key) => key in message);
}

describe.concurrent("bad input, by name", () => {
  it.each([
    ["4,096 characters", "x".repeat(4096), /Line 1 is too long for a search term: it has 4,096/],
    ["a long third line", `a\nb\n${"x".repeat(257)}`, /Line 3 is too long.*257 characters/],
    ["only zero-width characters", "\u200b\u200d\u2060", /only invisible characters/],
    [
      "eleven terms",
      Array.from({ length: 11 }, (_, n) => `term ${n}`).join("\n"),
      /makes 11 search/,
    ],
  ])("%s for a search term", async (_, words, line) => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends(words);
    await asks(rita, "terms", line);
    rita.sends("the right words");
    await asks(rita, "seen_in");
  });

  it("a sticker where a term was asked", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sendsSticker();
    await asks(rita, "terms", /answer in words here/);
  });

  it("a note of more than 2,000 characters, then one of exactly as many", async () => {
    const rita = newcomer();
    await walksTo(rita, "material", "details", "@long_note");
    rita.sends("n".repeat(4096));
    await asks(rita, "details", /That has 4,096 characters, and a note can have 2,000/);
    rita.sends("n".repeat(2000));
    await asks(rita, "summary");
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect((await records.reportsOf(rita))[0]?.note).toHaveLength(2000);
  });

  it("eleven links keep the first ten, and say so", async () => {
    const rita = newcomer();
    rita.sends(Array.from({ length: 11 }, (_, n) => `t.me/channel_no_${n}`).join(" "));
    await asks(rita, "category", /Only the first 10 links were kept/);
    for (const label of ["Drugs", "Skip", "Submit"]) await taps(rita, label);
    expect((await getsReceipt(rita)).codes).toHaveLength(10);
  });

  it("markup, commands and odd characters in a term are shown as they were typed", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    rita.sends("<b>bold</b> *x* _y_ `z` \u202Eevil { $count }");
    await taps(rita, "Elsewhere");
    await asks(rita, "category", /<b>bold<\/b> \*x\* _y_ `z` ⟦U\+202E⟧evil { \$count }/);
  });

  it("a picture under words keeps the words", async () => {
    const rita = newcomer();
    rita.sends("@captioned_one");
    await taps(rita, "Drugs");
    await asks(rita, "details");
    rita.sendsPhoto({ caption: "prices in the third post" });
    await asks(rita, "summary", /was not kept/);
    await taps(rita, "Submit");
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toMatchObject([{ note: "prices in the third post" }]);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
