import { describe, expect, it, vi } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "../support/call-rules.ts";
import { opens } from "../support/own-reports.ts";
import { asks, getsReceipt, taps, useRecords, walksTo } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

const newcomer = (languageCode = "en"): Person =>
  scene.sandbox.person({ firstName: "Rita", languageCode });

const readable = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, "");
const buttonsOn = (message: Pick<ShownMessage, "buttons">): string[] =>
  message.buttons.flat().map(({ text }) => text);

/** Turns pages until the country is there, and presses it. */
async function chooses(person: Person, country: string) {
  let list = await person.seesText(/Which country are you in/);
  while (!buttonsOn(list).includes(country)) {
    const before = buttonsOn(list).join();
    await taps(person, "More countries");
    const turned = await person.until((all) =>
      all.some((seen) => /Which country/.test(seen.text) && buttonsOn(seen).join() !== before),
    );
    list = turned.findLast(({ text }) => /Which country/.test(text)) ?? list;
  }
  await taps(person, country);
  return person.seesText(new RegExp(`Help lines: ${country}`));
}

describe.concurrent("help lines", () => {
  it("are one tap from the first screen, by a country that the person chooses", async () => {
    const rita = newcomer();
    rita.sends("/start");
    const home = await rita.seesText(/What did you see/);
    await taps(rita, "Help lines");
    const lines = await chooses(rita, "Germany");
    expect(lines.message_id).toBe(home.message_id);
    const text = readable(lines.text);
    expect(text).toMatch(/Emergency: 112/);
    expect(text).toMatch(/TelefonSeelsorge, 0800 1110111/);
    expect(text).toMatch(/Nummer gegen Kummer, 116 111/);
    expect(text.split("\n").length).toBeLessThanOrEqual(14);
    await taps(rita, "All countries");
    await taps(rita, "To the start");
    const again = await rita.seesText(/What did you see/);
    expect(again.message_id).toBe(home.message_id);
  });

  it("can be called with one tap: a number is plain text, with nothing invisible inside", async () => {
    const rita = newcomer();
    rita.sends("/start");
    await taps(rita, "Help lines");
    const { text, raw } = await chooses(rita, "Germany");
    expect(text).toContain("\u20680800 1110111\u2069");
    expect(JSON.stringify(raw.entities)).not.toContain("code");
  });

  it("of a country that is not listed are the numbers and addresses that help anywhere", async () => {
    const rita = newcomer();
    rita.sends("/start");
    await taps(rita, "Help lines");
    await taps(rita, "Not in the list");
    const { text } = await rita.seesText(/no line is listed here yet/);
    expect(text).toMatch(/112[^]*911[^]*Find A Helpline[^]*INHOPE/);
  });

  it("come with /help, and the report in progress stands below as it was", async () => {
    const rita = newcomer();
    await walksTo(rita, "search_term", "details", "help in between");
    rita.sends("/help");
    await rita.seesText(/How to report/);
    await asks(rita, "details");
    const before = await records.draftOf(rita);
    await taps(rita, "Help lines");
    await chooses(rita, "France");
    expect(await records.draftOf(rita)).toEqual(before);
    await taps(rita, "Back to my report");
    await asks(rita, "details");
    rita.sends("a price list");
    await taps(rita, "Submit");
    await getsReceipt(rita);
  });

  it.each([
    [
      "Threat to",
      "United Kingdom",
      /^🆘 Emergency: 999\n💬 Somebody to talk to: Samaritans, 116 123$/m,
    ],
    ["Promotion of self-harm", "Ireland", /^💬 Somebody to talk to: Samaritans, 116 123\n🆘/m],
    ["Child sexual abuse", "United States", /NCMEC, 1-800-843-5678[^]*Take It Down/],
    ["Human trafficking", "United States", /Human trafficking: .*1-888-373-7888/],
    ["Intimate images", "Spain", /Emergency: 112[^]*StopNCII/],
  ])(
    "are one tap from the guidance on %s, and back is to the report",
    async (label, country, words) => {
      const rita = newcomer();
      rita.sends("@needs_help_now");
      if (label.startsWith("Promotion")) await taps(rita, "⋯ More");
      await taps(rita, label);
      const guidance = await asks(rita, "guidance");
      await taps(rita, "More help lines");
      const lines = await chooses(rita, country);
      expect(readable(lines.text)).toMatch(words);
      expect(lines.message_id).toBe(guidance.message_id);
      await taps(rita, "Back to my report");
      await asks(rita, "guidance");
      await taps(rita, /^Go on$/);
      await rita.seesText(/Check and submit|Please describe/);
    },
  );

  it("leave a report where it is when the person goes on writing instead of going back", async () => {
    const rita = newcomer();
    await walksTo(rita, "material", "guidance", "@written_on");
    await taps(rita, "More help lines");
    await rita.seesText(/Which country are you in/);
    rita.sends("what now?");
    await asks(rita, "guidance", /choose one of the buttons/);
  });

  it("are laid over what is being added to a report, and what is written next is still added", async () => {
    const rita = newcomer();
    rita.sends("@added_to");
    for (const label of ["Drugs", "Submit"]) await taps(rita, label);
    const [code = ""] = (await getsReceipt(rita)).codes;
    rita.presses("Add more", { message: await opens(rita, code) });
    await rita.seesText(/What would you like to add/);
    rita.sends("/help");
    await taps(rita, /^🆘 Help lines$/);
    await chooses(rita, "Germany");
    await taps(rita, "All countries");
    await taps(rita, "Back to my report");
    rita.sends("one more thing");
    await rita.seesText(/Added to R-/);
  });

  it("are on the receipt of a grave report, and the receipt stays", async () => {
    const rita = newcomer();
    await walksTo(rita, "search_term", "summary", "help afterwards");
    await taps(rita, "Submit");
    const { text } = await getsReceipt(rita);
    await taps(rita, "More help lines");
    await chooses(rita, "Germany");
    expect((await getsReceipt(rita)).text).toBe(text);
    await taps(rita, "To the start");
    await rita.seesText(/What did you see/);
  });

  it("are not on the receipt of a lesser one", async () => {
    const rita = newcomer();
    rita.sends("@lesser_one");
    for (const label of ["Drugs", "Submit"]) await taps(rita, label);
    const receipt = await rita.seesText(/received/);
    expect(buttonsOn(receipt).join()).not.toMatch(/help lines/i);
  });

  it("answer a forged or outdated button instead of breaking", async () => {
    const rita = newcomer();
    rita.sends("/start");
    const home = await rita.seesText(/What did you see/);
    for (const data of ["l:any:ZZZ", "l:nonsense:0", "l:any:", "h:nonsense"]) {
      expect((await rita.pressesData(home, data).answer()).text).toMatch(/does not work/);
    }
    rita.pressesData(home, "l:any:ZZ");
    await rita.seesText(/no line is listed here yet/);
    rita.pressesData(home, "l:any:999");
    await rita.seesText(/Which country/);
  });
});

it("keep nowhere for which country somebody asked, once they see its lines", async () => {
  const rita = newcomer();
  rita.sends("/start");
  await taps(rita, "Help lines");
  await chooses(rita, "Germany");
  const kept = await vi.waitFor(async () => {
    const rows = await records.sql<{ status: string; message: unknown }[]>`
      select status, message from outbox where chat_id = ${rita.id}`;
    expect(rows.map(({ status }) => status)).toEqual(rows.map(() => "sent"));
    return rows;
  });
  const bodies = await records.sql<{ body: unknown }[]>`
    select body from inbox where lane = ${String(rita.id)} and body is not null`;
  expect(JSON.stringify([kept, bodies])).not.toMatch(/"DE"|l:any:DE/);
});

it("break no rule of what may be called, and are handled at the first try", () => {
  expect(brokenCallRules(scene.sandbox.calls, { canaries: ["Rita"] })).toEqual([]);
  expect(scene.bot().output()).not.toMatch(/handler_failed|message_rejected|not_composed/);
});
