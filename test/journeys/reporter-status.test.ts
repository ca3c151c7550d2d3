import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "../support/call-rules.ts";
import { becomes, labels, listOf, opens, plain, useOwnReports } from "../support/own-reports.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const own = useOwnReports(scene);

describe.concurrent("the list of one's reports", () => {
  it("shows four at a time, the newest first, and turns its pages in place", async () => {
    const rita = own.newcomer();
    const terms = ["one", "two", "three", "four", "five", "six", "seven"];
    const codes = await own.files(rita, ...terms.map((word) => `paged ${word}`));
    const list = await listOf(rita);
    expect(plain(list.text)).toMatch(/1 of 2[^]*paged seven[^]*paged six[^]*paged four/);
    expect(list.text).not.toContain("paged three");
    const named = codes.map((code, at) => `🔎 paged ${terms[at]} · ${code}`);
    expect(labels(list).map(plain)).toEqual([...named.slice(3).toReversed(), "Older ▶"]);
    rita.presses("Older", { message: list });
    const second = await becomes(rita, list, /2 of 2[^]*paged two[^]*paged one/);
    expect(labels(second).map(plain)).toEqual([...named.slice(0, 3).toReversed(), "◀ Newer"]);
    rita.presses(codes[0] ?? "", { message: second });
    const opened = await becomes(rita, list, /^R-[^]*paged one[^]*With the moderators/);
    expect(opened.text).not.toContain("paged two");
    rita.presses("Back", { message: opened });
    rita.presses("Newer", { message: await becomes(rita, list, /2 of 2/) });
    await becomes(rita, list, /1 of 2/);
  });

  it("leads back to the start when there is none", async () => {
    const rita = own.newcomer();
    const list = await listOf(rita);
    expect(list.text).toMatch(/not reported anything/);
    rita.presses("To the start", { message: list });
    await rita.seesText(/What did you see/);
  });

  it("opens nobody else's report, whatever a press carries", async () => {
    const [rita, mallory] = [own.newcomer(), own.newcomer()];
    const [code = ""] = await own.files(rita, "only ritas");
    const opened = await opens(rita, code);
    await own.files(mallory, "only mallorys");
    const list = await listOf(mallory);
    for (const { data } of opened.buttons.flat().filter((button) => !/page/.test(button.data))) {
      const answer = await mallory.pressesData(list, data).answer();
      expect(answer.text ?? "").toMatch(/does not work|Nothing can be added|^$/);
    }
    const forged = opened.buttons.flat()[1]?.data.replace(":withdraw:", ":withdraw_now:") ?? "";
    expect((await mallory.pressesData(list, forged).answer()).text).toMatch(/does not work/);
    expect((await becomes(mallory, list, /only mallorys/)).text).not.toContain("only ritas");
    const stillHers = await opens(rita, code);
    expect(plain(stillHers.text)).toMatch(/With the moderators/);
    const proof = await rita.presses("Prove my report", { message: stillHers }).answer();
    expect(proof.text).toMatch(/made once a day/);
  });
});

/** The same message, as soon as it has this button. */
async function offers(person: Person, at: ShownMessage, label: string): Promise<ShownMessage> {
  const find = (all: readonly ShownMessage[]) =>
    all.find((shown) => shown.message_id === at.message_id && labels(shown).includes(label));
  const found = find(await person.until((all) => find(all) !== undefined, { withinMs: 15_000 }));
  if (found === undefined) throw new Error("What was there is gone");
  return found;
}

describe.concurrent("stopping the notices of a report", () => {
  it("keeps them away, shows the outcome when asked, and lets them come again", async () => {
    const rita = own.newcomer();
    const [code = "", other = ""] = await own.files(rita, "muted one", "loud one");
    const opened = await opens(rita, code);
    const press = rita.presses("Stop notices", { message: opened });
    expect((await press.answer()).text).toMatch(/no notices about it/);
    expect(labels(await becomes(rita, opened, /🔕/))).toContain("🔔 Send notices again");
    await own.decides(/muted one/, "Dismiss", "No violation");
    await own.decides(/loud one/, "Dismiss", "No violation");
    const told = await rita.seesText(new RegExp(`About your report.*${other}`));
    expect(plain((await opens(rita, code)).text)).toMatch(/no violation found/);
    expect(rita.sees().some(({ text }) => text.includes(`About your report ${code}`))).toBe(false);
    rita.presses("Send notices again", { message: await opens(rita, code) });
    await own.decides(/loud one/, "Undo");
    await rita.seesText(new RegExp(`About your report.*${other}[^]*looked at again`), {
      after: told,
    });
  });

  it("works on the notice itself, which keeps its words", async () => {
    const rita = await own.started();
    const [code = ""] = await own.files(rita, "told and stopped");
    await own.decides(/told and stopped/, "Dismiss", "No violation");
    const told = await rita.seesText(new RegExp(`About your report.*${code}`));
    expect(labels(told)).toEqual(["Object", "🔕 Stop notices"]);
    const press = rita.presses("Stop notices", { message: told });
    expect((await press.answer()).text).toMatch(/no notices about it/);
    const stopped = await offers(rita, told, "🔔 Send notices again");
    expect(stopped.text).toBe(told.text);
    const again = rita.presses("Send notices again", { message: stopped });
    expect((await again.answer()).text).toMatch(/hear again/);
    const renewed = await offers(rita, told, "🔕 Stop notices");
    expect(labels(renewed)).toEqual(["Object", "🔕 Stop notices"]);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
