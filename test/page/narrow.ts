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
