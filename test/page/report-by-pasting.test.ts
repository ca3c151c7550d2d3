import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, type DemoPage } from "./demo-page.ts";
import { buttonsOf, messageOf, phoneOf, press, reads, wordsOf, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
});

afterAll(() => demo.close());

browserTest("a pasted link becomes a report, a card, a decision, and its outcome", async () => {
  const page = await openInBrowser(demo.url);
  const [rita, mo] = [phoneOf(page, "Rita"), phoneOf(page, "Mo")];
  await write(rita, "https://t.me/tulip_lottery");
  await press(rita, "Fraud");
  await press(rita, "Skip");
  await press(rita, "Submit");
  const code = /R-[0-9A-Z]{8}/.exec(await reads(rita, /Thank you[^]*R-/))?.[0] ?? "";
  expect(code).not.toBe("");

  const card = messageOf(mo, "tulip_lottery");
  expect(await wordsOf(card)).toMatch(/C-[0-9A-Z]{8}[^]*1 report by 1 person/);
  await card.getByRole("button", { name: "Dismiss" }).click();
  await card.getByRole("button", { name: "No violation" }).click();
  expect(await reads(mo, "Dismissed")).toMatch(/Dismissed by Mo[^]*tulip_lottery/);
  await mo.getByText(/You dismissed/).waitFor();
  expect(await buttonsOf(mo, /Escalate|Dismiss/).count()).toBe(0);

  const outcome = await reads(rita, "no violation");
  expect(outcome).toContain(code);
  expect(await rita.innerText()).not.toContain("Mo ");
  expect(await mo.innerText()).not.toContain("Rita");
});

browserTest("several links pasted at once are asked about once", async () => {
  const page = await openInBrowser(demo.url);
  const rita = phoneOf(page, "Rita");
  const field = rita.getByRole("textbox", { name: "Message" });
  await field.fill("https://t.me/clay_prize_one\nhttps://t.me/clay_prize_two");
  expect(await field.evaluate((area) => area.getBoundingClientRect().height)).toBeGreaterThan(50);
  await rita.getByRole("button", { name: "Send", exact: true }).click();
  await press(rita, "Fraud");
  await press(rita, "Skip");
  await press(rita, "Submit");
  const receipt = await reads(rita, /Thank you[^]*R-[^]*R-/);
  expect(receipt.match(/R-[0-9A-Z]{8}/g)?.length).toBe(2);
  for (const name of ["clay_prize_one", "clay_prize_two"]) await reads(phoneOf(page, "Mo"), name);
});
