import { describe, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "../support/call-rules.ts";
import { becomes, dataOf, labels, opens, plain, useOwnReports } from "../support/own-reports.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const own = useOwnReports(scene);

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
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "amber lighthouse");
    const opened = await opens(rita, code);
    rita.presses("Withdraw", { message: opened });
    rita.presses("No, keep it", { message: await becomes(rita, opened, /Withdraw it\?/) });
    await becomes(rita, opened, /With the moderators/);
    const withdrawn = await withdraws(rita, code);
    expect(labels(withdrawn)).toEqual(["🔏 Prove my report", "◀ Back"]);
    const card = await own.card(/Withdrawn by the reporter[^]*amber lighthouse/);
    expect(labels(card)).toEqual([]);
    const again = dataOf(opened, "Withdraw").replace(":withdraw:", ":withdraw_now:");
    const press = rita.pressesData(opened, again);
    expect((await press.answer()).text).toMatch(/withdrew that report already/);
  });

  it("leaves a case that others reported, and counts one less", async () => {
    const [rita, rolf] = [own.newcomer(), own.newcomer()];
    const [code = ""] = await own.files(rita, "pickled thunder");
    await own.files(rolf, "pickled thunder");
    await own.card(/pickled thunder[^]*2 reports by 2 people/);
    await withdraws(rita, code);
    await own.card(/pickled thunder[^]*1 report by 1 person/);
  });

  it("is over once it was decided, and the card goes on as decided", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "juniper bolts");
    const opened = await opens(rita, code);
    await own.decides(/juniper bolts/, "Dismiss", "No violation");
    await rita.seesText(/no violation was found/);
    const data = dataOf(opened, "Withdraw").replace(":withdraw:", ":withdraw_now:");
    const press = rita.pressesData(opened, data);
    expect((await press.answer()).text).toMatch(/decided on it meanwhile/);
    expect(labels(await becomes(rita, opened, /no violation found/))).not.toContain("↩ Withdraw");
  });

  it("tells nothing of what was decided before the report", async () => {
    const [rita, offender] = [await own.started(), own.newcomer()];
    await own.files(rita, "walrus gloves");
    await own.decides(/walrus gloves/, "Escalate", "Drugs");
    const [code = ""] = await own.files(offender, "walrus gloves");
    await withdraws(offender, code);
    await scene.escalation.until((all) =>
      all.some(({ text }) => /walrus gloves[^]*1 report by 1 person/.test(plain(text))),
    );
  });

  it("tells a moderator who presses an old button", async () => {
    const rita = own.newcomer();
    const [code = ""] = await own.files(rita, "quartz hammock");
    const card = await own.card(/quartz hammock/);
    await withdraws(rita, code);
    const press = scene.mo.in(scene.review).pressesData(card, dataOf(card, "Dismiss"));
    expect((await press.answer()).text).toMatch(/reporter has withdrawn it meanwhile/);
  });

  it("is no last word: a new report opens the case again", async () => {
    const [rita, rolf] = [own.newcomer(), await own.started()];
    const [code = ""] = await own.files(rita, "velvet compass");
    await withdraws(rita, code);
    await own.files(rolf, "velvet compass");
    await own.card(/velvet compass[^]*1 report by 1 person[^]*Reopened by the bot/);
    await own.decides(/velvet compass/, "Dismiss", "No violation");
    await rolf.seesText(/no violation was found/);
    expect(rita.sees().filter(({ text }) => /violation/.test(text))).toEqual([]);
  });
});

it("breaks no rule of what may be called, and handles everything at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected/);
});
