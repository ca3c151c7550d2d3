import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { expectNoBarriers } from "./axe.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { expectFits } from "./fits.ts";
import { addPerson, narrow } from "./narrow.ts";
import { messageOf, phoneOf, press, reads, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

browserTest("somebody whose language is Arabic reads and reports from right to left", async () => {
  const page = await openInBrowser(demo.url, narrow);
  await addPerson(page, "ليلى", "ar");
  const layla = phoneOf(page, "ليلى");
  await layla.waitFor();
  expect(await directionOf(layla)).toBe("rtl");
  await expectFits(page);

  await layla.getByRole("button", { name: "Start", exact: true }).click();
  const welcome = messageOf(layla, await arabic("button-report-term"));
  await welcome.waitFor();
  expect(await directionOf(welcome.locator(".bubble-text"))).toBe("rtl");
  await expectFits(page);
  await expectNoBarriers(page);

  // Arabic with a Latin term and a link in it, and nothing but a link.
  const mixed = "وجدت blue starfish tablets هنا https://t.me/tulip_lottery";
  await write(layla, mixed);
  const written = messageOf(layla, "وجدت").locator(".bubble-text");
  expect(await directionOf(written)).toBe("rtl");
  // Latin words keep their own order: the first of them stands left of the last.
  expect(await isLeftToRight(written, "blue starfish tablets")).toBe(true);
  await press(layla, await arabic("category-fraud"));
  await expectFits(page);
  await press(layla, await arabic("button-submit"));
  const code = /R-[0-9A-Z]{8}/.exec(await reads(layla, /R-[0-9A-Z]{8}/))?.[0] ?? "";
  await expectFits(page);
  await write(layla, "/status");
  await reads(layla, new RegExp(`${code}[^]*tulip_lottery`));
  expect(await directionOf(messageOf(layla, "/status").locator(".bubble-text"))).toBe("ltr");

  // The moderators’ own language stays theirs.
  await page.getByRole("tab", { name: /^Mo/ }).click();
  const mo = phoneOf(page, "Mo");
  expect(await directionOf(mo)).toBe("ltr");
  await reads(mo, /1 report by 1 person/);
});

/** What the bot writes in Arabic. */
async function arabic(key: string): Promise<string> {
  const texts = new URL("../../src/telegram/texts/ar/reporters.ftl", import.meta.url);
  const found = new RegExp(`^${key} = (.+)$`, "m").exec(await readFile(texts, "utf8"));
  if (found?.[1] === undefined) throw new Error(`no text ${key} in Arabic`);
  return found[1];
}

function directionOf(place: Locator): Promise<unknown> {
  return place.evaluate((one) => one.ownerDocument.defaultView.getComputedStyle(one).direction);
}

/** Whether the first letter of these words stands left of their last. */
function isLeftToRight(place: Locator, words: string): Promise<unknown> {
  return place.evaluate((one, words) => {
    const text = one.ownerDocument.createTreeWalker(one, 4).nextNode();
    const at = text.data.indexOf(words);
    const leftOf = (index: number): number => {
      const range = one.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    return at >= 0 && leftOf(at) < leftOf(at + words.length - 1);
  }, words);
}
