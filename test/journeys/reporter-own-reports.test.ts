import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../src/sandbox/person.ts";
import type { ShownMessage } from "../../src/sandbox/shown.ts";
import { brokenCallRules } from "../support/call-rules.ts";
import { openCaseDesk, termOf, type CaseDesk } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { asks, openRecords, taps, walksTo } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
let scene: Scene;
let desk: CaseDesk;
let records: ReturnType<typeof openRecords>;

beforeAll(async () => {
  scene = await openScene({ databaseUrl: database.url() });
  desk = openCaseDesk(database.url());
  records = openRecords(database.url());
});
afterAll(async () => {
  await records.close();
  await desk.close();
  await scene.close();
});

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });

/** Somebody to whom the bot may write. */
async function started(): Promise<Person> {
  const person = newcomer();
  person.sends("/start");
  await person.seesText(/What did you see/);
  return person;
}

/** Files reports as the questions do, and gives back their codes. */
async function files(person: Person, ...terms: string[]): Promise<string[]> {
  for (const term of terms) await desk.files({ by: person.id, subject: termOf(term) });
  return (await records.reportsOf(person)).map(({ code }) => code);
}

async function listOf(person: Person): Promise<ShownMessage> {
  const asked = person.sends("/status");
  return person.seesText(/Your reports|not reported/, { after: asked });
}

/** The same message, as soon as it says this. */
async function becomes(person: Person, at: ShownMessage, words: RegExp): Promise<ShownMessage> {
  const find = (all: ShownMessage[]) =>
    all.find(({ message_id, text }) => message_id === at.message_id && words.test(plain(text)));
  const found = find(await person.until((all) => find(all) !== undefined, { withinMs: 10_000 }));
  if (found === undefined) throw new Error("What was there is gone");
  return found;
}

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");
const labels = ({ buttons }: ShownMessage) => buttons.flat().map(({ text }) => text);

async function opens(person: Person, code: string): Promise<ShownMessage> {
  const list = await listOf(person);
  person.presses(code, { message: list });
  return becomes(person, list, /Back|People will|senior team decides|Thank you|right to ask|count/);
}

/** The newest card on a subject, as soon as it says this. */
const card = (words: RegExp) =>
  scene.review.until((all) => all.some(({ text }) => words.test(plain(text))), {
    withinMs: 15_000,
  });

async function decides(words: RegExp, ...presses: string[]): Promise<void> {
  for (const label of presses) {
    const offers = (all: ShownMessage[]) =>
      all.find((shown) => words.test(shown.text) && labels(shown).some((l) => l.includes(label)));
    const all = await scene.review.until((now) => offers(now) !== undefined, { withinMs: 15_000 });
    const message = offers(all);
    if (message === undefined) throw new Error("no such card");
    await scene.mo.in(scene.review).presses(label, { message }).answer();
  }
}

describe.concurrent("the list of one's reports", () => {
  it("shows five at a time, the newest first, and turns its pages in place", async () => {
    const rita = newcomer();
    const terms = ["one", "two", "three", "four", "five", "six", "seven"];
    const codes = await files(rita, ...terms.map((word) => `paged ${word}`));
    const list = await listOf(rita);
    expect(plain(list.text)).toMatch(/1 of 2[^]*paged seven[^]*paged six[^]*paged three/);
    expect(list.text).not.toContain("paged two");
    expect(labels(list)).toEqual([...codes.slice(2).toReversed(), "▶"]);
    rita.presses("▶", { message: list });
    const second = await becomes(rita, list, /2 of 2[^]*paged two[^]*paged one/);
    expect(labels(second)).toEqual([...codes.slice(0, 2).toReversed(), "◀"]);
    rita.presses(codes[0] ?? "", { message: second });
    const opened = await becomes(rita, list, /^R-[^]*paged one[^]*With the moderators/);
    expect(opened.text).not.toContain("paged two");
    rita.presses("Back", { message: opened });
    rita.presses("◀", { message: await becomes(rita, list, /2 of 2/) });
    await becomes(rita, list, /1 of 2/);
  });

  it("leads back to the start when there is none", async () => {
    const rita = newcomer();
    const list = await listOf(rita);
    expect(list.text).toMatch(/not reported anything/);
    rita.presses("To the start", { message: list });
    await rita.seesText(/What did you see/);
  });

  it("opens nobody else's report, whatever a press carries", async () => {
    const [rita, mallory] = [newcomer(), newcomer()];
    const [code = ""] = await files(rita, "only ritas");
    const opened = await opens(rita, code);
    await files(mallory, "only mallorys");
    const list = await listOf(mallory);
    for (const { data } of opened.buttons.flat().filter((button) => !/page/.test(button.data))) {
      const answer = await mallory.pressesData(list, data).answer();
      expect(answer.text ?? "").toMatch(/does not work|Nothing can be added|^$/);
    }
    const forged = opened.buttons.flat()[1]?.data.replace(":withdraw:", ":withdraw_now:") ?? "";
    expect((await mallory.pressesData(list, forged).answer()).text).toMatch(/does not work/);
    expect((await becomes(mallory, list, /only mallorys/)).text).not.toContain("only ritas");
    expect(plain((await opens(rita, code)).text)).toMatch(/With the moderators/);
  });
});

describe.concurrent("adding to a report", () => {
  it("puts the words on the card, says so, and leaves an unfinished report as it was", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "added to later");
    await walksTo(rita, "search_term", "category", "half written words");
    const opened = await opens(rita, code);
    rita.presses("Add more", { message: opened });
    await rita.seesText(/What would you like to add/);
    rita.sends("the price list is in the third post");
    await rita.seesText(new RegExp(`Added to.*${code}`));
    await card(/added to later[^]*price list is in the third post/);
    await asks(rita, "category", /half written words/);
    await taps(rita, "Drugs");
    await asks(rita, "details");
    expect(plain((await opens(rita, code)).text)).toMatch(/You added to it once/);
  });

  it("takes no picture, and leaves none in the chat where the gravest is reported", async () => {
    const rita = newcomer();
    const subject = termOf("gravest added to");
    await desk.files({ by: rita.id, subject, category: "child_abuse" });
    const [{ code = "" } = {}] = await records.reportsOf(rita);
    rita.presses("Add more", { message: await opens(rita, code) });
    const asked = await rita.seesText(/What would you like to add/);
    const sent = rita.sendsPhoto({ caption: "see this" });
    await rita.seesText(/⚠️ Pictures, videos and files are deleted here/, { after: asked });
    await rita.until((all) => all.every(({ message_id }) => message_id !== sent.message_id), {
      withinMs: 10_000,
    });
    rita.sends("t.me/bad_place_7");
    await rita.seesText(/Added to/);
    expect(
      await records.sql`select words from additions a join reports r on r.id = a.report_id
      where r.code = ${code}`,
    ).toEqual([{ words: "t.me/bad_place_7" }]);
  });

  it("is left by Back, by /cancel and by a new start, and then adds nothing", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "never added to");
    const leaves = [
      () => taps(rita, "Back"),
      () => Promise.resolve(rita.sends("/cancel")),
      () => Promise.resolve(rita.sends("/start")),
    ];
    for (const leave of leaves) {
      const opened = await opens(rita, code);
      rita.presses("Add more", { message: opened });
      const asked = await rita.seesText(/What would you like to add/, { after: opened });
      await leave();
      await rita.until((all) =>
        all.some(
          ({ message_id, text, buttons }) =>
            message_id >= asked.message_id && /What did you see/.test(text) && buttons.length > 0,
        ),
      );
    }
    const sent = rita.sends("words for nobody");
    await rita.seesText(/no link or username in it/, { after: sent });
    expect(await records.sql`select 1 from additions where words = 'words for nobody'`).toEqual([]);
  });

  it("goes on where it was after a restart of the bot", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "added after a restart");
    rita.presses("Add more", { message: await opens(rita, code) });
    await rita.seesText(/What would you like to add/);
    await desk.sql`delete from conversation_states where key = ${String(rita.id)}`;
    rita.sends("kept all the same");
    await rita.seesText(/Added to/);
  });

  it("ends with the tenth time", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "added to often");
    await desk.sql`insert into additions (id, report_id, words)
      select gen_random_uuid(), r.id, 'word ' || n from reports r, generate_series(1, 10) n
      where r.code = ${code}`;
    rita.presses("Add more", { message: await opens(rita, code) });
    const asked = await rita.seesText(/What would you like to add/);
    rita.sends("the eleventh");
    await rita.seesText(/Nothing more fits into this report/, { after: asked });
  });
});

describe.concurrent("withdrawing a report", () => {
  async function withdraws(person: Person, code: string): Promise<ShownMessage> {
    const opened = await opens(person, code);
    person.presses("Withdraw", { message: opened });
    const asking = await becomes(person, opened, /Withdraw it\?/);
    const press = person.presses("Yes, withdraw it", { message: asking });
    expect((await press.answer()).text).toMatch(new RegExp(`${code} is withdrawn`));
    return becomes(person, opened, /Withdrawn by you/);
  }

  it("asks first, closes a case that nobody else reported, and offers no button on its card", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "withdrawn alone");
    const opened = await opens(rita, code);
    rita.presses("Withdraw", { message: opened });
    rita.presses("No, keep it", { message: await becomes(rita, opened, /Withdraw it\?/) });
    await becomes(rita, opened, /With the moderators/);
    const withdrawn = await withdraws(rita, code);
    expect(labels(withdrawn)).toEqual(["◀ Back"]);
    const all = await card(/Withdrawn by the reporter[^]*withdrawn alone/);
    const shown = all.filter(({ text }) => /withdrawn alone/.test(text));
    expect(shown).toHaveLength(1);
    expect(shown.flatMap(({ buttons }) => buttons)).toEqual([]);
    const again = opened.buttons.flat().find(({ text }) => /Withdraw/.test(text))?.data ?? "";
    const press = rita.pressesData(opened, again.replace(":withdraw:", ":withdraw_now:"));
    expect((await press.answer()).text).toMatch(/withdrew that report already/);
  });

  it("leaves a case that others reported, and counts one less", async () => {
    const [rita, rolf] = [newcomer(), newcomer()];
    const [code = ""] = await files(rita, "withdrawn by one");
    await files(rolf, "withdrawn by one");
    await card(/withdrawn by one[^]*2 reports by 2 people/);
    await withdraws(rita, code);
    await card(/withdrawn by one[^]*1 report by 1 person/);
  });

  it("is over once it was decided, and the card goes on as decided", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "decided first");
    const opened = await opens(rita, code);
    await decides(/decided first/, "Dismiss", "No violation");
    const data = opened.buttons.flat().find(({ text }) => /Withdraw/.test(text))?.data ?? "";
    const press = rita.pressesData(opened, data.replace(":withdraw:", ":withdraw_now:"));
    expect((await press.answer()).text).toMatch(/decided on it meanwhile/);
    expect(labels(await becomes(rita, opened, /no violation found/))).not.toContain("↩ Withdraw");
  });

  it("tells nothing of what was decided before the report", async () => {
    const [rita, offender] = [await started(), newcomer()];
    await files(rita, "decided before");
    await decides(/decided before/, "Escalate", "Drugs");
    const [code = ""] = await files(offender, "decided before");
    await withdraws(offender, code);
    await scene.escalation.until((all) =>
      all.some(({ text }) => /decided before[^]*1 report by 1 person/.test(plain(text))),
    );
  });

  it("tells a moderator who presses an old button", async () => {
    const rita = newcomer();
    const [code = ""] = await files(rita, "withdrawn under the press");
    const all = await card(/withdrawn under the press/);
    const shown = all.find(({ text }) => /withdrawn under the press/.test(text));
    const data = shown?.buttons.flat()[0]?.data ?? "";
    await withdraws(rita, code);
    const press = scene.mo.in(scene.review).pressesData(shown ?? { message_id: 0 }, data);
    expect((await press.answer()).text).toMatch(/reporter has withdrawn it meanwhile/);
  });

  it("is no last word: a new report opens the case again", async () => {
    const [rita, rolf] = [newcomer(), await started()];
    const [code = ""] = await files(rita, "withdrawn and back");
    await withdraws(rita, code);
    await files(rolf, "withdrawn and back");
    await card(/withdrawn and back[^]*1 report by 1 person[^]*Reopened by the bot/);
    await decides(/withdrawn and back/, "Dismiss", "No violation");
    await rolf.seesText(/no violation was found/);
    expect(rita.sees().filter(({ text }) => /violation/.test(text))).toEqual([]);
  });
});

describe.concurrent("stopping the notices of a report", () => {
  it("keeps them away, shows the outcome when asked, and lets them come again", async () => {
    const rita = newcomer();
    const [code = "", other = ""] = await files(rita, "muted one", "loud one");
    const opened = await opens(rita, code);
    const press = rita.presses("Stop notices", { message: opened });
    expect((await press.answer()).text).toMatch(/no notices about it/);
    expect(labels(await becomes(rita, opened, /🔕/))).toContain("🔔 Send notices again");
    await decides(/muted one/, "Dismiss", "No violation");
    await decides(/loud one/, "Dismiss", "No violation");
    const told = await rita.seesText(new RegExp(`About your report.*${other}`));
    expect(plain((await opens(rita, code)).text)).toMatch(/no violation found/);
    expect(rita.sees().some(({ text }) => text.includes(`About your report ${code}`))).toBe(false);
    rita.presses("Send notices again", { message: await opens(rita, code) });
    await decides(/loud one/, "Undo");
    await rita.seesText(new RegExp(`About your report.*${other}[^]*looked at again`), {
      after: told,
    });
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
