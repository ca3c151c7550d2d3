import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { expectNoBarriers } from "./axe.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { expectFits } from "./fits.ts";
import { chooseInMenu, narrow } from "./narrow.ts";
import { phoneOf, press, reads, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

const schemes = ["light", "dark"] as const;

for (const colorScheme of schemes) {
  browserTest(`each drawer and question fits on a phone’s screen, ${colorScheme}`, async () => {
    const page = await openInBrowser(demo.url, { ...narrow, colorScheme });
    await phoneOf(page, "Rita").waitFor();
    await expectFits(page);
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await expectFits(page);
    await page.keyboard.press("Escape");

    await chooseInMenu(page, "Situations");
    await expectFits(page);
    await expectNoBarriers(page);
    await page.keyboard.press("Escape");
    await looksInside(page);
    await looksAtPeople(page);
    await chooseInMenu(page, "Add a phone");
    await expectFits(page);
    await expectNoBarriers(page);
  });
}

async function looksInside(page: Page): Promise<void> {
  await chooseInMenu(page, "What happens inside");
  await page.getByText("Newest audit events").click();
  await expectFits(page);
  await expectNoBarriers(page);
  await page.getByRole("tab", { name: "API calls" }).click();
  await expectFits(page);
  await page.locator(".call").first().click();
  await page.getByRole("region", { name: "What Telegram answered" }).waitFor();
  await expectFits(page);
  await page.getByRole("tab", { name: "The process" }).click();
  await expectFits(page);
  await page.keyboard.press("Escape");
}

async function looksAtPeople(page: Page): Promise<void> {
  await chooseInMenu(page, "People and groups");
  for (const [tab, form] of [
    ["People", "Add a person"],
    ["Groups", "Add a group"],
    ["Channels", "Add a channel"],
  ] as const) {
    await page.getByRole("tab", { name: tab }).click();
    await page.getByText(form).click();
    await expectFits(page);
  }
  await page.keyboard.press("Escape");
}

browserTest("each sheet and menu of a phone fits on its screen", async () => {
  const page = await openInBrowser(demo.url, narrow);
  await page.getByRole("tab", { name: /^Mo/ }).click();
  const mo = phoneOf(page, "Mo");
  const openers = [
    mo.getByRole("button", { name: "All chats" }),
    mo.getByRole("button", { name: /holds this phone/ }),
    mo.getByRole("button", { name: /Night watch/ }),
    mo.getByRole("button", { name: "More", exact: true }),
    mo.getByRole("button", { name: "What to do with this message" }).last(),
    mo.getByRole("button", { name: "Attach" }),
    mo.getByRole("button", { name: /commands of the bot/ }),
  ];
  for (const opener of openers) {
    await opener.click();
    await mo.locator("[role=dialog], [role=menu], [role=listbox]").waitFor();
    await expectFits(page);
    await page.keyboard.press("Escape");
    await mo.locator("[role=dialog], [role=menu], [role=listbox]").waitFor({ state: "detached" });
  }
});

browserTest(
  "one phone is seen at a time, and the switcher tells of news in the others",
  async () => {
    const page = await openInBrowser(demo.url, narrow);
    const [rita, mo] = [phoneOf(page, "Rita"), phoneOf(page, "Mo")];
    await rita.waitFor();
    expect(await page.getByRole("tab").count()).toBe(4);
    expect(await page.getByRole("tabpanel").count()).toBe(1);
    const endless = `https://t.me/${"wide_load".padEnd(32, "x")}`;
    await write(rita, `${endless}\n${"w".repeat(300)}`);
    await press(rita, "Fraud");
    await press(rita, "Submit");
    await reads(rita, "Thank you");
    await expectFits(page);
    const moTab = page.getByRole("tab", { name: /^Mo.*new/ });
    await moTab.waitFor();
    expect(await coveredNames(page)).toEqual([]);
    await moTab.click();
    await rita.waitFor({ state: "hidden" });
    await mo.getByRole("button", { name: "Dismiss" }).last().click();
    await mo.getByRole("button", { name: "No violation" }).waitFor();
    await expectFits(page);
    // What is written in a phone that was not seen before has room as well.
    const field = mo.getByRole("textbox", { name: "Message" });
    await field.fill("one\ntwo\nthree");
    await page.getByRole("tab", { name: /^Rita/ }).click();
    await page.getByRole("tab", { name: /^Mo/ }).click();
    expect(await field.inputValue()).toBe("one\ntwo\nthree");
    await expectFits(page);
  },
);

/** The names in the tabs that lie under a badge, as they would with the longest name that fits. */
function coveredNames(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll(".tab")].flatMap((tab) => {
    const name = tab.querySelector(".tab-name");
    const badge = tab.querySelector(".tab-news");
    if (badge === null) return [];
    const words = name.textContent;
    name.textContent = "W".repeat(40);
    const { paddingRight } = getComputedStyle(name);
    const end = name.getBoundingClientRect().right - Number.parseFloat(paddingRight);
    const isCovered = end > badge.getBoundingClientRect().left;
    name.textContent = words;
    return isCovered ? [words] : [];
  })`);
}
