import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { messageOf, phoneOf, reads } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

/** More stops than the page has. */
const mostStops = 200;

/** Goes on with Tab until this has the focus, which is to be seen at each stop. */
async function tabTo(page: Page, to: Locator, key = "Tab"): Promise<void> {
  await to.waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press(key);
    await expectSeenFocus(page);
    if (await has(to)) return;
  }
  throw new Error(`${String(to)} is not reached with ${key}`);
}

function has(one: Locator): Promise<unknown> {
  return one.evaluate((element) => element === element.ownerDocument.activeElement);
}

/** Something has the focus, and one sees what. */
async function expectSeenFocus(page: Page): Promise<void> {
  const unseen = await page.evaluate(`(() => {
    const { activeElement: one } = document;
    if (one === null || one === document.body) return "";
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const isSeen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    return isSeen ? "" : one.outerHTML.slice(0, 120);
  })()`);
  expect(unseen, "nothing shows that this has the focus").toBe("");
}

browserTest("with the keyboard alone one reports, and decides", async () => {
  const page = await openInBrowser(demo.url);
  const [rita, mo] = [phoneOf(page, "Rita"), phoneOf(page, "Mo")];
  await tabTo(page, rita.getByRole("textbox", { name: "Message" }));
  await page.keyboard.type("https://t.me/tulip_lottery");
  await page.keyboard.press("Enter");
  for (const label of ["Fraud", "Submit"]) {
    await tabTo(page, rita.getByRole("button", { name: label }).last(), "Shift+Tab");
    await page.keyboard.press("Enter");
    await rita.getByRole("button", { name: label }).waitFor({ state: "detached" });
    // What was pressed is gone, and one is still at this phone.
    await rita.locator(":focus").waitFor();
  }
  await reads(rita, /Thank you[^]*R-/);

  const card = messageOf(mo, "tulip_lottery");
  await tabTo(page, card.getByRole("button", { name: "Dismiss" }));
  await page.keyboard.press("Enter");
  await card.getByRole("button", { name: "No violation" }).waitFor();
  await mo.locator(":focus").waitFor();
  const ground = card.getByRole("button", { name: "No violation" });
  if (!(await has(ground))) await tabTo(page, ground);
  await page.keyboard.press("Space");
  expect(await reads(mo, "Dismissed")).toMatch(/Dismissed by Mo/);
});

browserTest("Tab goes through the page as one reads it", async () => {
  const page = await openInBrowser(demo.url);
  await phoneOf(page, "Rita").waitFor();
  const places: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    await expectSeenFocus(page);
    const place = String(
      await page.evaluate(`(() => {
        const one = document.activeElement?.closest(".bar, .slot, .first-visit, .tour");
        return one?.getAttribute("aria-label") ?? one?.className ?? "beyond";
      })()`),
    );
    if (place !== places.at(-1)) places.push(place);
    if (place === "beyond") break;
  }
  expect(places).toEqual([
    "bar",
    "Rita: A reporter",
    "Mo: The moderators’ group",
    "Sue: The escalation group",
    "Ada: An admin",
    "Welcome",
    "beyond",
  ]);
});

browserTest(
  "sheets, menus, drawers and questions give the focus back when Escape closes them",
  async () => {
    const page = await openInBrowser(demo.url);
    const mo = phoneOf(page, "Mo");
    const sheet = mo.getByRole("dialog");
    const menu = mo.getByRole("menu");
    const drawer = page.getByRole("dialog", { name: "Situations" });
    const question = page.getByRole("dialog", { name: "Add a phone" });
    const openings = [
      { opener: mo.getByRole("button", { name: "All chats" }), opened: sheet },
      { opener: mo.getByRole("button", { name: /holds this phone/ }), opened: sheet },
      { opener: mo.getByRole("button", { name: /Night watch/ }), opened: sheet },
      { opener: mo.getByRole("button", { name: "More", exact: true }), opened: menu },
      { opener: mo.getByRole("button", { name: "Attach" }), opened: menu },
      { opener: page.getByRole("button", { name: "Situations" }), opened: drawer },
      { opener: page.getByRole("button", { name: "Add a phone" }), opened: question },
    ];
    for (const { opener, opened } of openings) {
      await opener.focus();
      await page.keyboard.press("Enter");
      await opened.waitFor();
      await opened
        .locator(":focus")
        .or(opened.and(page.locator(":focus")))
        .waitFor();
      if (opened === sheet) await expectTrapped(page, opened);
      await page.keyboard.press("Escape");
      await opened.waitFor({ state: "detached" });
      await opener.and(page.locator(":focus")).waitFor();
    }
  },
);

/** Tab goes round in it, both ways. */
async function expectTrapped(page: Page, sheet: Locator): Promise<void> {
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press(key);
      await expectSeenFocus(page);
      expect(await sheet.locator(":focus").count(), "the focus left the sheet").toBe(1);
    }
  }
}

browserTest("arrows go through menus, commands and messages", async () => {
  const page = await openInBrowser(demo.url);
  const mo = phoneOf(page, "Mo");
  await mo.getByRole("button", { name: "Attach" }).focus();
  await page.keyboard.press("Enter");
  const focused = page.locator(":focus");
  await mo.getByRole("menuitem", { name: "Photo" }).and(focused).waitFor();
  await page.keyboard.press("ArrowDown");
  await mo.getByRole("menuitem", { name: "Video" }).and(focused).waitFor();
  await page.keyboard.press("End");
  await mo.getByRole("menuitem", { name: "Dice" }).and(focused).waitFor();
  await page.keyboard.press("Escape");

  await mo.getByRole("textbox", { name: "Message" }).focus();
  await page.keyboard.type("/");
  const options = mo.getByRole("option");
  const marked = mo.getByRole("option", { selected: true });
  await options.first().and(marked).waitFor();
  await page.keyboard.press("ArrowDown");
  await options.nth(1).and(marked).waitFor();
  await page.keyboard.press("Escape");
  await mo.getByRole("listbox").waitFor({ state: "detached" });

  const more = mo.getByRole("button", { name: "What to do with this message" });
  await more.last().focus();
  await page.keyboard.press("ArrowUp");
  const count = await more.count();
  await more
    .nth(count - 2)
    .and(focused)
    .waitFor();
  await page.keyboard.press("Home");
  await more.first().and(focused).waitFor();
});
