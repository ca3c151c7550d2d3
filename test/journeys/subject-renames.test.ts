import { describe, expect, it } from "vitest";
import type { ForwardSource } from "telegram-sandbox/messages/forwards";
import { getsReceipt, taps, useRecords } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const records = useRecords(scene);

/** Somebody new reports what they paste or forward; gives back the case that it came to. */
async function reports(what: string | ForwardSource): Promise<string> {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  if (typeof what === "string") rita.sends(what);
  else rita.forwards(what);
  await taps(rita, "Fraud and phishing");
  await taps(rita, "Submit");
  await getsReceipt(rita);
  const [report] = await records.reportsOf(rita);
  if (report === undefined) throw new Error("nothing was filed");
  return report.case_id;
}

const read = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

describe("a channel that is renamed", () => {
  it("is one case under both names, and its card says what it was called", async () => {
    const channel = scene.sandbox.channel({ title: "Pill shop", username: "pill_shop" });
    const first = await reports("look at https://t.me/pill_shop please");
    await scene.review.seesText(/@pill_shop/);
    channel.renames("Vitamin shop", "vitamin_shop");
    expect(await reports("t.me/vitamin_shop")).toBe(first);
    const card = await scene.review.seesText(/@vitamin_shop[^]*2 reports by 2 people/);
    expect(read(card.text)).toMatch(
      /📢 @vitamin_shop Vitamin shop\n↺ formerly @pill_shop, until \w+ \w+; “Pill shop”, until/,
    );
    expect(card.text).not.toContain("spelling");
    expect(await reports({ channel })).not.toBe(first);
  });

  it("leaves its name to another, which is another case", async () => {
    const channel = scene.sandbox.channel({ title: "Before", username: "handed_on" });
    const before = await reports("@handed_on");
    channel.renames("Before", "moved_away");
    scene.sandbox.channel({ title: "After", username: "handed_on" });
    await scene.restart("stop");
    const after = await reports("@handed_on");
    expect(after).not.toBe(before);
    expect(await reports("https://handed_on.t.me")).toBe(after);
    expect(await reports("@moved_away")).toBe(before);
  });
});

describe("a name", () => {
  it("and the number behind it are one case, also for a post of the channel", async () => {
    const channel = scene.sandbox.channel({ title: "Cards", username: "card_shop", posts: ["a"] });
    const bare = -channel.id - 1_000_000_000_000;
    expect(await reports("@card_shop")).toBe(await reports(`t.me/c/${bare}`));
    expect(await reports("t.me/card_shop/1")).toBe(await reports({ channel, post: 1 }));
  });

  it("that Telegram does not know is reported as a name", async () => {
    const first = await reports("@nobody_knows_it");
    expect(await reports("t.me/NOBODY_knows_it")).toBe(first);
  });

  it("is reported as a name while Telegram does not answer", async () => {
    scene.sandbox.channel({ title: "Silent", username: "silent_shop" });
    scene.sandbox.faults.once({ kind: "serverError", method: "getChat" });
    const first = await reports("@silent_shop");
    expect(await reports("@silent_shop")).toBe(first);
    await scene.review.seesText(/@silent_shop.*Silent/);
  });
});
