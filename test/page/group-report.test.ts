import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { buttonsOf, messageOf, press, reads, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

browserTest("a reply in a group leads by its link to a report in private", async () => {
  const page = await openInBrowser(demo.url);
  await page.getByRole("button", { name: "Situations" }).click();
  await page.getByRole("button", { name: "Open the group" }).click();
  await page.getByRole("button", { name: "Open that phone" }).click();
  // Beside the one that she has in her private chat.
  const rita = page.getByRole("group", { name: /^Rita’s phone/ }).last();
  await reads(rita, "Passports in any name");
  await messageOf(rita, "Passports in any name").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Reply" }).click();
  await write(rita, "/report");
  await reads(rita, "Please go on in a private chat");
  await press(rita, "Go on in private");
  await reads(rita, /market_square_group\/\d+[^]*What is it about/);
  expect(await buttonsOf(rita, "Drugs").count()).toBe(1);
});
