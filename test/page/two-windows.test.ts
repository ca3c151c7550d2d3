import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, openInBrowser } from "./browser.ts";
import { openDemoPage, type DemoPage } from "./demo-page.ts";
import { messageOf, phoneOf, press, reads, wordsOf, write } from "./phones.ts";

let demo: DemoPage;

beforeAll(async () => {
  demo = await openDemoPage({ isSetUp: true });
});

afterAll(() => demo.close());

browserTest("of two moderators in two windows one decides, and the other is told who", async () => {
  const { cast } = demo.show.stage;
  const here = await openInBrowser(demo.url);
  const there = await openInBrowser(`${demo.url}/#1/${cast.mia.id}.${cast.nightWatch.id}`);
  const rita = phoneOf(here, "Rita");
  await write(rita, "https://t.me/cardboard_castle");
  await press(rita, "Fraud");
  await press(rita, "Skip");
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
