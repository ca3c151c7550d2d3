import { afterAll, beforeAll, expect } from "vitest";
import { expectNoBarriers } from "./axe.ts";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, startWithinMs, type DemoPage } from "./demo-page.ts";
import { buttonsOf, messageOf, phoneOf, press, reads, wordsOf, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
}, startWithinMs);

afterAll(() => demo.close());

browserTest("the page opens with the phones side by side, and without barriers", async () => {
  const page = await openInBrowser(demo.url);
  await page.getByRole("group", { name: /^Rita’s phone/ }).waitFor();
  await expect.poll(() => page.title()).toBe("Searchlight on a Telegram of its own");
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

browserTest("a pasted link becomes a report, a card, a decision, and its outcome", async () => {
  const page = await openInBrowser(demo.url);
  const [rita, mo] = [phoneOf(page, "Rita"), phoneOf(page, "Mo")];
  await write(rita, "https://t.me/tulip_lottery");
  await press(rita, "Fraud");
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
  await press(rita, "Submit");
  const receipt = await reads(rita, /Thank you[^]*R-[^]*R-/);
  expect(receipt.match(/R-[0-9A-Z]{8}/g)?.length).toBe(2);
  for (const name of ["clay_prize_one", "clay_prize_two"]) await reads(phoneOf(page, "Mo"), name);
});

browserTest("of two moderators in two windows one decides, and the other is told who", async () => {
  const { cast } = demo.show.stage;
  const { generation } = demo.show.now();
  const here = await openInBrowser(demo.url);
  const there = await openInBrowser(
    `${demo.url}/#${generation}/${cast.mia.id}.${cast.nightWatch.id}`,
  );
  const rita = phoneOf(here, "Rita");
  await write(rita, "https://t.me/cardboard_castle");
  await press(rita, "Fraud");
  await press(rita, "Submit");

  const [mo, mia] = [phoneOf(here, "Mo"), phoneOf(there, "Mia")];
  await messageOf(mo, "cardboard_castle").getByRole("button", { name: "Dismiss" }).click();
  const grounds = [
    { phone: mo, name: "Mo", ground: "No violation" },
    { phone: mia, name: "Mia", ground: "Not our scope" },
  ].map((one) => ({
    ...one,
    button: messageOf(one.phone, "cardboard_castle").getByRole("button", { name: one.ground }),
  }));
  for (const { button } of grounds) await button.waitFor();
  await Promise.all(grounds.map(({ button }) => button.click()));

  const told = await Promise.all(
    grounds.map(async ({ phone, name, ground }) => {
      const alert = phone.getByRole("alertdialog");
      await alert.or(phone.getByText(/^You dismissed/)).waitFor();
      return { phone, name, ground, alert, isSlower: (await alert.count()) === 1 };
    }),
  );
  const faster = told.filter(({ isSlower }) => !isSlower);
  const slower = told.filter(({ isSlower }) => isSlower);
  expect([faster.length, slower.length]).toEqual([1, 1]);
  const winner = faster[0]?.name ?? "";
  for (const { alert, phone } of slower) {
    expect(await wordsOf(alert)).toContain(`${winner} dismissed this`);
    await alert.getByRole("button", { name: "OK" }).click();
    await alert.waitFor({ state: "detached" });
    expect(await reads(phone, "Dismissed")).toContain(`Dismissed by ${winner}`);
  }
  for (const { phone, ground } of faster) {
    expect(await reads(phone, "Dismissed")).toContain(ground);
  }
});
