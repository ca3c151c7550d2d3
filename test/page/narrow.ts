import type { Page } from "playwright-core";
import type { Opening } from "./browser.ts";

/** A small phone's screen, which is touched. */
export const narrow = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
} as const satisfies Opening;

/** Chooses in the menu that stands in for the top bar's buttons. */
export async function chooseInMenu(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.locator("#menu").getByRole("button", { name: label }).click();
}

/** Adds somebody whose Telegram speaks that language, and opens their phone. */
export async function addPerson(page: Page, name: string, language: string): Promise<void> {
  await chooseInMenu(page, "People and groups");
  await page.getByText("Add a person").click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Language of their Telegram").selectOption(language);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Open their phone" }).click();
}
