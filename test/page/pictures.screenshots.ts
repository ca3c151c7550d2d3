import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { addPerson, narrow } from "./narrow.ts";
import { buttonsOf, phoneOf } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage();
}, startWithinMs);

afterAll(() => demo.close());

async function picture(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
}

/** Plays the steps of the tour up to one, which is then ready to be played. */
async function playUpTo(page: Page, title: string): Promise<void> {
  const tour = page.getByRole("region", { name: "Guided tour" });
  const [play, next] = ["Play", "Next"].map((name) => tour.getByRole("button", { name }));
  await play?.waitFor();
  while ((await tour.getByRole("heading").textContent()) !== title) {
    await play?.click();
    await next?.click();
    await play?.waitFor();
  }
}

browserTest("the first screen of somebody who reads Arabic, on a small phone", async () => {
  const page = await openInBrowser(demo.url, { ...narrow, colorScheme: "dark" });
  await page.getByRole("button", { name: "Look around" }).click();
  await addPerson(page, "ليلى", "ar");
  const phone = phoneOf(page, "ليلى");
  await phone.getByRole("button", { name: "Start", exact: true }).click();
  await buttonsOf(phone, "🔎").waitFor();
  await picture(page, "phone-arabic");
});

browserTest("a case on its way, and what happens inside meanwhile", async () => {
  const page = await openInBrowser(demo.url, { viewport: { width: 1440, height: 860 } });
  await page.getByRole("button", { name: "Take the tour" }).click();
  await playUpTo(page, "Mia escalates the search term");
  for (const name of ["Mia", "Sue", "Rita"]) await phoneOf(page, name).waitFor();
  await page.getByText("One moment").waitFor({ state: "detached" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `page-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: "What happens inside" }).click();
  await page.getByRole("heading", { name: "What happens inside" }).waitFor();
  await picture(page, "inside");
});
