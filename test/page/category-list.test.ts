import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { categoryKeys, isGravest } from "../../src/domain/cases/categories.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { addPerson, narrow } from "./narrow.ts";
import { buttonsOf, messageOf, phoneOf, press, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

/** Of all languages those with the longest words, the tallest letters and the other direction. */
const looked = ["en", "ru", "ar", "de", "hi"];

for (const { code, name } of languages.filter((one) => looked.includes(one.code))) {
  browserTest(`the categories and their question are in sight at once, in ${name}`, async () => {
    const text = await textsOf(code);
    const page = await openInBrowser(demo.url, narrow);
    const who = `Person ${code}`;
    await addPerson(page, who, code);
    const phone = phoneOf(page, who);
    await page.getByRole("button", { name: "Look around" }).click();
    await phone.getByRole("button", { name: "Start", exact: true }).click();
    await write(phone, "https://t.me/tulip_lottery/17");
    const list = messageOf(phone, /tulip_lottery\/17/);
    for (const key of categoryKeys.filter(isGravest)) {
      await buttonsOf(list, text(`category-${key}`)).waitFor();
    }
    expect(await isInSight(list)).toBe(true);
    await press(phone, text("button-more-categories"));
    await buttonsOf(list, text("category-copyright")).waitFor();
    expect(await isInSight(list)).toBe(true);
    await press(phone, text("category-copyright"));
    await messageOf(phone, /dmca@telegram\.org/).waitFor();
    expect(await buttonsOf(list, text("category-copyright")).count()).toBe(0);
    expect(await isInSight(messageOf(phone, /dmca@telegram\.org/))).toBe(true);
  });
}

async function textsOf(code: string): Promise<(key: string) => string> {
  const file = new URL(`../../src/telegram/texts/${code}/reporters.ftl`, import.meta.url);
  const texts = await readFile(file, "utf8");
  return (key) => {
    const found = new RegExp(`^${key} = (.+)$`, "m").exec(texts);
    if (found?.[1] === undefined) throw new Error(`no text ${key}`);
    return found[1];
  };
}

/** Whether the whole of a message, with its buttons, is seen without scrolling. */
async function isInSight(message: Locator): Promise<unknown> {
  await message.scrollIntoViewIfNeeded();
  return message.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    const isSeen = (y: number): boolean => {
      const found = one.ownerDocument.elementFromPoint(60, y);
      return found !== null && one.contains(found);
    };
    return isSeen(top + 12) && isSeen(bottom - 12);
  });
}
