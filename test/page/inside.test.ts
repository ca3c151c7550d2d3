import { isDeepStrictEqual } from "node:util";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { messageOf, phoneOf, press, reads, wordsOf, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

const settled = { timeout: 60_000 };

/** What the way of a message says, box by box, as one reads it. */
async function figures(page: Page): Promise<Record<string, string>> {
  const boxes = await page.locator(".flow .box").all();
  const read = boxes.map(async (box) => {
    const facts = await box.locator(".count").allInnerTexts();
    return [await box.getByRole("heading").innerText(), facts.map(inOneLine).join(", ")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The same from the bot’s database, and from what Telegram counted. */
async function truth(): Promise<Record<string, string>> {
  const database = await demo.show.readOverview();
  if (database === undefined) throw new Error("the database can’t be read");
  const { inbox, cases, reports, audit, unknownOutcomes, abandoned } = database;
  const { queue } = demo.show.stage.sandbox.world;
  return {
    Telegram: `${queue.pending().length} updates to fetch`,
    Inbox: `${inbox.waiting} waiting, ${inbox.done} done, ${inbox.dead} given up`,
    Cases: [
      reports === 1 ? "1 report" : `${reports} reports`,
      ...cases.map(({ status, count }) => `${count} ${status}`),
    ].join(", "),
    Audit: `${audit.events} events, ${audit.unsealed} not sealed yet`,
    Outbox: `${unknownOutcomes} sends with unknown outcome, ${abandoned} given up`,
    "Telegram’s answers": "",
  };
}

/** Both are read anew until they say the same: a bot at rest still does something now and then. */
async function agree<T>(seen: () => Promise<T>, held: () => Promise<T>): Promise<T> {
  const both = async () => ({ seen: await seen(), held: await held() });
  await expect
    .poll(both, settled)
    .toSatisfy((now: Awaited<ReturnType<typeof both>>) => isDeepStrictEqual(now.seen, now.held));
  return seen();
}

function agrees(page: Page): Promise<Record<string, string>> {
  return agree(() => figures(page), truth);
}

async function rows(table: Locator): Promise<string[]> {
  return (await table.locator("tbody tr:not([aria-hidden])").allInnerTexts()).map(inOneLine);
}

browserTest("what happens inside is what the database holds", async () => {
  const page = await openInBrowser(demo.url);
  const rita = phoneOf(page, "Rita");
  await page.getByRole("button", { name: "What happens inside" }).click();
  const before = await agrees(page);
  expect(before["Cases"]).toBe("0 reports");
  await write(rita, "https://t.me/tulip_lottery");
  await press(rita, "Fraud");
  await press(rita, "Submit");
  await reads(rita, "Thank you");
  await reads(phoneOf(page, "Mo"), "tulip_lottery");
  expect((await agrees(page))["Cases"]).toBe("1 report, 1 open");

  await page.getByText("Newest audit events").click();
  await page.getByRole("listitem").filter({ hasText: "Report submitted" }).first().waitFor();
  await agree(
    async () => (await rows(page.locator(".outbox"))).map(numbersIn),
    async () =>
      (await demo.show.readOverview())?.outbox.map((row) => [row.waiting, row.sending, row.sent]) ??
      [],
  );
  await agree(
    async () => (await rows(page.locator(".methods"))).filter((row) => row.startsWith("sendM")),
    async () => {
      const sent = demo.show.stage.sandbox.calls.filter(({ method }) => method === "sendMessage");
      return [`sendMessage ${sent.length} 0`];
    },
  );
});

function numbersIn(row: string): number[] {
  return (row.match(/\d+/g) ?? []).map(Number);
}

browserTest(
  "a message leads to the call that made it, and a call to what was answered",
  async () => {
    const page = await openInBrowser(demo.url);
    const rita = phoneOf(page, "Rita");
    await write(rita, "/start");
    const welcome = messageOf(rita, "Report what is illegal");
    await welcome.click({ button: "right" });
    await rita.getByRole("menuitem", { name: "Show the call that made it" }).click();
    const drawer = page.getByRole("dialog", { name: "What happens inside" });
    const asked = drawer.getByRole("region", { name: "What the bot asked" });
    expect(await asked.innerText()).toContain("Report what is illegal");
    const answered = drawer.getByRole("region", { name: "What Telegram answered" });
    expect(await wordsOf(answered)).toMatch(/"message_id": \d+/);
    const id = (await welcome.getAttribute("data-message")) ?? "";
    expect(await answered.innerText()).toContain(`"message_id": ${id}`);
    expect(await drawer.innerText()).not.toContain(demo.show.stage.sandbox.token);

    // With the look inside open, a click is enough.
    await drawer.getByRole("tab", { name: "The way of a message" }).click();
    await asked.waitFor({ state: "detached" });
    await welcome.locator(".bubble-text").click();
    expect(await asked.innerText()).toContain("Report what is illegal");

    // What a person wrote was made by no call.
    await messageOf(rita, "/start").click({ button: "right" });
    const offered = await rita.getByRole("menuitem").allInnerTexts();
    expect(offered.map(inOneLine)).not.toContain("Show the call that made it");
  },
);

browserTest("while the bot is away that is said, and then it is read again", async () => {
  const page = await openInBrowser(demo.url);
  await page.getByRole("button", { name: "What happens inside" }).click();
  await page.locator(".flow").getByRole("heading", { name: "Inbox" }).waitFor();
  demo.show.stage.bot.kill();
  await page.getByText("Bot is down: coming back").waitFor();
  await page.getByText("It can’t be read while the bot is down.").waitFor();
  await page.getByText("Bot is up").waitFor();
  await agrees(page);
  await page.getByRole("tab", { name: "The process" }).click();
  await page.getByText(String(demo.show.stage.bot.pid), { exact: true }).waitFor();
});
