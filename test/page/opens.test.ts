import { afterAll, beforeAll, expect } from "vitest";
import { expectNoBarriers } from "./axe.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, type DemoPage } from "./demo-page.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage();
});

afterAll(() => demo.close());

browserTest("the page opens with the phones side by side, and without barriers", async () => {
  const page = await openInBrowser(demo.url);
  await page.getByRole("group", { name: /^Rita’s phone/ }).waitFor();
  expect(await page.title()).toBe("Searchlight on a Telegram of its own");
  const names = await page
    .getByRole("group", { name: /’s phone/ })
    .evaluateAll((phones) => phones.map((phone) => phone.getAttribute("aria-label")));
  expect(names).toEqual([
    "Rita’s phone: A reporter",
    "Mo’s phone: The moderators’ group",
    "Sue’s phone: The escalation group",
    "Ada’s phone: An admin",
  ]);
  await expectNoBarriers(page);
});
