import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import {
  asks,
  begins,
  everyStep,
  getsReceipt,
  goesOn,
  liveScreens,
  stepsOf,
  taps,
  useRecords,
  walksTo,
} from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (): Person => scene.sandbox.person({ firstName: "Rita" });
const botMessages = (person: Person) => person.sees().filter(({ from }) => from === "bot");

describe.concurrent("the one screen", () => {
  it("is edited in place as long as only buttons are pressed", async () => {
    const rita = newcomer();
    rita.sends("@edited_in_place");
    const first = await asks(rita, "category");
    await taps(rita, "Drugs");
    await asks(rita, "summary");
    await taps(rita, "Back");
    await asks(rita, "category");
    await taps(rita, "Drugs");
    const last = await asks(rita, "summary");
    expect(last.message_id).toBe(first.message_id);
    await taps(rita, "Submit");
    await getsReceipt(rita);
    const [only, ...others] = botMessages(rita);
    expect(others).toEqual([]);
    expect(only?.message_id).toBe(first.message_id);
    expect(liveScreens(rita.sees())).toEqual([]);
  });

  it("is posted anew below what was typed, and the old one loses its buttons", async () => {
    const rita = newcomer();
    await begins(rita, "search_term");
    const question = await asks(rita, "terms");
    const typed = rita.sends("typed words");
    const next = await asks(rita, "seen_in");
    expect(next.message_id).toBeGreaterThan(typed.message_id);
    const old = rita.sees().find((message) => message.message_id === question.message_id);
    expect(old?.buttons).toEqual([]);
  });

  it("moves below help, status and privacy when they were asked for in between", async () => {
    const rita = newcomer();
    await begins(rita, "material");
    for (const [command, words] of [
      ["/help", /How to report/],
      ["/status", /not reported anything/],
      ["/privacy", /What is kept/],
    ] as const) {
      rita.sends(command);
      const said = await rita.seesText(words);
      const screen = await asks(rita, "subject");
      expect(screen.message_id).toBeGreaterThan(said.message_id);
    }
  });

  it("says the same again below what was sent, and stands once", async () => {
    const rita = newcomer();
    const warned = /⚠️ Please answer in words here/;
    const standing = (words: RegExp) => botMessages(rita).filter(({ text }) => words.test(text));
    await begins(rita, "search_term");
    for (let nth = 0; nth < 3; nth += 1) {
      const sent = rita.sendsSticker();
      const screen = await asks(rita, "terms", warned);
      expect(screen.message_id).toBeGreaterThan(sent.message_id);
    }
    await rita.until(() => standing(warned).length === 1);
    await taps(rita, "Cancel");
    await rita.until(() => standing(/Nothing was submitted/).length === 1);
    for (let nth = 0; nth < 3; nth += 1) {
      const sent = rita.sendsPhoto();
      await rita.seesText(/not looked at or kept here/, { after: sent });
      await rita.seesText(/What did you see/, { after: sent });
    }
    await rita.until(
      () =>
        standing(/not looked at or kept here/).length === 1 &&
        standing(/What did you see/).length === 1,
    );
  });

  it("says in six lines what is kept, and all of it behind a button, in one message", async () => {
    const rita = newcomer();
    rita.sends("/privacy");
    const short = await rita.seesText(/What is kept about you/);
    expect(short.text.split("\n")).toHaveLength(6);
    await taps(rita, "More");
    await rita.seesText(/It does not download, copy or forward pictures/);
    await taps(rita, "Less");
    await rita.until(() => botMessages(rita).every(({ text }) => text === short.text));
    expect(botMessages(rita).map(({ message_id: id }) => id)).toEqual([short.message_id]);
  });

  it("never stands twice with buttons, whatever is pressed and typed", async () => {
    const rita = newcomer();
    await walksTo(rita, "search_term", "summary", "much ado");
    for (const label of ["✎ Note", "✎ Category", "✎ Where", "✎ Term"]) {
      await taps(rita, label);
      rita.sends(label === "✎ Note" ? "another note" : "/nonsense");
      if (label === "✎ Note") await asks(rita, "summary");
      else await taps(rita, "Keep as it is");
      await asks(rita, "summary");
    }
  });

  it("takes two quick taps on one button for one", async () => {
    const rita = newcomer();
    rita.sends("@two_taps");
    const screen = await asks(rita, "category");
    const presses = [0, 1].map(() => rita.presses("Drugs", { message: screen }));
    for (const press of presses) expect((await press.answer()).text).toBe("");
    const summary = await asks(rita, "summary", /^((?!⚠️)[^])*$/);
    for (const press of [0, 1].map(() => rita.presses("Submit", { message: summary }))) {
      await press.answer();
    }
    await getsReceipt(rita);
    expect(await records.reportsOf(rita)).toHaveLength(1);
  });

  it.each(everyStep.filter(([flow, step]) => step !== stepsOf[flow][0]))(
    "(%s) at %s answers a press on an old question, and shows where one is",
    async (flow, step) => {
      const rita = newcomer();
      const words = flow === "material" ? `@stale_${step}` : `stale ${step}`;
      const [first = "summary"] = stepsOf[flow];
      await begins(rita, flow);
      const old = await asks(rita, first);
      const cancel = old.buttons.flat().find(({ text }) => text.includes("Cancel"))?.data ?? "";
      await goesOn(rita, flow, first, { until: step, words });
      const before = await records.draftOf(rita);
      const answer = await rita.pressesData(old, cancel).answer();
      expect(answer.text).toMatch(/of an earlier question/);
      await asks(rita, step, /This is where you are now/);
      expect((await records.draftOf(rita))?.answers).toEqual(before?.answers);
    },
  );

  it("tells a press on a report that was submitted what became of it", async () => {
    const rita = newcomer();
    rita.sends("@finished_one");
    const screen = await asks(rita, "category");
    const press = screen.buttons[0]?.[0]?.data ?? "";
    for (const label of ["Drugs", "Submit"]) await taps(rita, label);
    await getsReceipt(rita);
    const answer = await rita.pressesData(screen, press).answer();
    expect(answer).toMatchObject({ alert: true });
    expect(answer.text).toMatch(/finished already/);
  });

  it("shows a report begun before, when another one is wanted meanwhile", async () => {
    const rita = newcomer();
    rita.sends("/start");
    const home = await rita.seesText(/What did you see/);
    const button = home.buttons.flat().find(({ text }) => text.includes("Search term"))?.data ?? "";
    rita.sends("@begun_before");
    await asks(rita, "category");
    rita.pressesData(home, button);
    await rita.seesText(/not finished yet/);
    await taps(rita, "▶ Go on");
    await asks(rita, "category", /@begun_before/);
  });
});

it("breaks no rule of what may be called", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  const refused = scene.sandbox.calls.filter(({ ok, errorCode }) => !ok && errorCode !== 400);
  expect(refused.map(({ method, description }) => [method, description])).toEqual([]);
});
