import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { builtPage } from "sandbox-page/server/http/page-server";
import { story } from "../../demo/story/story.ts";
import { expectNoBarriers } from "./axe.ts";
import { visit } from "../sandbox/page-visitor.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { expectFits, expectNothingCut } from "./fits.ts";
import { narrow } from "./narrow.ts";
import { phoneOf, press, reads, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage();
}, startWithinMs);

afterAll(() => demo.close());

const wide = { viewport: { width: 1280, height: 800 } };

browserTest("the tour goes to its end by its own buttons, and then it is one’s turn", async () => {
  const page = await openInBrowser(demo.url, wide);
  await saysWhatItIs(page);
  // On a phone’s screen one follows the same tour, and never pressed what offers it.
  const small = await openInBrowser(demo.url, narrow);
  await page.getByRole("button", { name: "Take the tour" }).click();
  const panel = page.getByRole("region", { name: "Guided tour" });
  await panel.getByText("Step 1 of 7").waitFor();
  await expectNoBarriers(page);

  for (const [index, step] of story.entries()) {
    await panel.getByText(`Step ${index + 1} of ${story.length}`).waitFor();
    await panel.getByRole("heading", { name: step.title }).waitFor();
    await panel.getByText(step.words).waitFor();
    if (index === 2) await leadsBack(page);
    await panel.getByRole("button", { name: "Play" }).click();
    await panel.getByText(step.result).waitFor();
    await panel.getByText(step.notice).waitFor();
    await expect.poll(() => page.locator(".phone").count()).toBe(phonesSeen[index]);
    await expectNothingCut(page);
    await expectFits(small);
    if (step.name === "Two at once") await seesWhoWasSlower(page, small);
    await panel.getByRole("button", { name: "Next" }).click();
  }
  await panel.getByRole("heading", { name: "Your turn" }).waitFor();
  expect(await panel.locator("li.done").count()).toBe(story.length);
  await expectNoBarriers(page);
  await expectNoBarriers(small);
  await expectNothingCut(page);
  await seesWhatHappened(page);

  // What the tour suggests.
  const link = /https:\S+/.exec(await panel.innerText())?.[0] ?? "";
  expect(link).toContain("t.me/");
  await panel.getByRole("button", { name: "Close" }).click();
  for (const one of [page, small]) {
    await one.getByRole("region", { name: "Guided tour" }).waitFor({ state: "detached" });
    expect(await one.getByText("New here?").count()).toBe(0);
  }
  const rita = phoneOf(page, "Rita");
  await write(rita, link);
  await press(rita, "Fraud");
  await press(rita, "Submit");
  expect(await reads(rita, "Thank you")).toMatch(/R-[0-9A-Z]{8}/);
});

/** How many phones each step needs. */
const phonesSeen = [2, 2, 3, 3, 3, 3, 1];

/** The first visit, before anything was done; and starting over asks, even then. */
async function saysWhatItIs(page: Page): Promise<void> {
  const welcome = page.getByRole("complementary", { name: "Welcome" });
  await welcome.getByText("Searchlight is a Telegram bot").waitFor();
  await phoneOf(page, "Ada").waitFor();
  await expectNothingCut(page);
  const { generation } = demo.show.now();
  await page.getByRole("button", { name: "Start over" }).click();
  const question = page.getByRole("dialog", { name: "Start over?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await question.waitFor({ state: "detached" });
  expect(demo.show.now().generation).toBe(generation);
}

/** What popped up for the slower one stays in sight, and is what a small screen shows. */
async function seesWhoWasSlower(page: Page, small: Page): Promise<void> {
  const told = / dismissed this/;
  const [mo, mia] = ["Mo", "Mia"].map((name) => phoneOf(page, name).locator(".phone-toast"));
  const words = [await mo?.innerText(), await mia?.innerText()];
  expect(words.filter((one) => one?.startsWith("You dismissed"))).toHaveLength(1);
  expect(words.filter((one) => told.test(one ?? ""))).toHaveLength(1);
  await small.locator(".at-hand .phone-toast").filter({ hasText: told }).waitFor();
}

/** A page without a bot, on which a step of the tour is being played at Ivan’s. */
async function ivansTurn() {
  const { sandbox, stage, show, url } = await visit({}, builtPage);
  const [rita, ivan] = ["Rita", "Ivan"].map((firstName) => {
    const { id } = sandbox.person({ firstName });
    return `${id}.${id}`;
  });
  if (rita === undefined) throw new Error("nobody came");
  stage.phones = [{ key: rita, role: "A reporter" }];
  const tour = { ...show.tour(), steps: [{ title: "Ivan reports a channel", name: "A channel" }] };
  show.tour = () => ({ ...tour, state: "playing", at: 0, words: "A step.", focus: ivan });
  const page = await openInBrowser(url);
  await phoneOf(page, "Ivan").waitFor();
  return { stage, page };
}

browserTest("whoever closes the tour’s phone while it plays isn’t brought back to it", async () => {
  const { page } = await ivansTurn();
  const close = page.getByRole("button", { name: /^Close this phone/ });
  await close.last().click();
  await phoneOf(page, "Ivan").waitFor({ state: "detached" });
  await close.click();
  await page.getByText("No phone is here.").waitFor();
});

browserTest(
  "a page that was open in another world begins again with the new one’s phones",
  async () => {
    const { stage, page } = await ivansTurn();
    stage.generation += 1;
    await expect.poll(() => page.url()).toContain(`#${stage.generation}/`);
  },
);

/** Asking for the tour again leads to it, and begins nothing anew. */
async function leadsBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Guided tour" }).click();
  const panel = page.getByRole("region", { name: "Guided tour" });
  await panel.and(page.locator(":focus")).waitFor();
  // Whose phones it needs are there, and no others.
  await phoneOf(page, "Ivan").waitFor();
}

/** The phones show what the story was about. */
async function seesWhatHappened(page: Page): Promise<void> {
  expect(await reads(phoneOf(page, "Sue"), "Upheld")).toMatch(/Upheld by Sue/);
  await reads(phoneOf(page, "Mo"), "Dismissed");
  await reads(phoneOf(page, "Rita"), "violation confirmed");
}
