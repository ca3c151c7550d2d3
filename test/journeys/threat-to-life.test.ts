import { expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { brokenCallRules } from "../support/call-rules.ts";
import { opens } from "../support/own-reports.ts";
import { getsReceipt, taps } from "../support/reporting.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();

/** Who reports a threat to somebody's life may think that somebody is on the way. */
const call = /If you have not called yet: 112, 911 or your country's/;
const restful = /nothing more you need to do/;

/** What they see of their report: the receipt, the list, its own page. */
async function seen(rita: Person, link: string, label: string | RegExp): Promise<string[]> {
  rita.sends(link);
  await taps(rita, label);
  const { label: next } = await taps(rita, /Submit|^Go on$/);
  if (next === "Go on") await taps(rita, "Submit");
  const { text: receipt, codes } = await getsReceipt(rita);
  const asked = rita.sends("/status");
  const { text: list } = await rita.seesText(/Your reports/, { after: asked });
  const { text: page } = await opens(rita, codes[0] ?? "no code");
  return [receipt, list, page];
}

it("whoever reports a threat to life is told to call wherever they look", async () => {
  const rita = scene.sandbox.person({ firstName: "Zebulonia" });
  for (const text of await seen(rita, "https://t.me/threat_to_life", /life/)) {
    expect(text).toMatch(call);
    expect(text).not.toMatch(restful);
  }
  const canaries = ["Zebulonia", String(rita.id)];
  expect(brokenCallRules(scene.sandbox.calls, { canaries })).toEqual([]);
});

it("of other reports there is nothing more to do, and nobody is told to call", async () => {
  const [receipt = "", list = "", page = ""] = await seen(
    scene.sandbox.person(),
    "https://t.me/no_threat_to_life",
    "Drugs",
  );
  expect(page).toMatch(restful);
  expect([receipt, list, page].join(" ")).not.toMatch(call);
});
