import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect } from "vitest";
import { z } from "zod";
import { languages } from "../../src/domain/speaking/languages.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { told } from "../../src/domain/transparency/report.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { reportHtml } from "../../src/telegram/transparency/report-html.ts";
import { anyCounted } from "../support/counted.ts";
import { expectNoBarriers } from "./axe.ts";
import { browserTest, openInBrowser } from "./browser.ts";

const [counted] = fc.sample(anyCounted, { numRuns: 1, seed: 5 });
const texts = createTexts();

/** A report as it is sent, with numbers of every size. */
function pageIn(language: string): string {
  if (counted === undefined) throw new Error("no numbers");
  const period = Quarter.parse("2026-Q3");
  const about = {
    period,
    corrects: 2,
    basis: "voluntary",
    isExact: false,
  } as const;
  const report = { ...told(counted, about), version: 1, nr: 3, previous: "0".repeat(64) } as const;
  const proof = { digest: "9f".repeat(32), signature: "", publicKey: "RWQ".padEnd(56, "x") };
  return reportHtml({ texts, language }, { report, ...proof });
}

const Colours = z.object({ ink: z.string(), paper: z.string() });
const colours = `(() => {
  const { color: ink, backgroundColor: paper } = getComputedStyle(document.body);
  return { ink, paper };
})()`;

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageIn(request.url?.slice(1) ?? "en"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Of all languages those with the longest words, the tallest letters and the other direction. */
const looked = ["en", "ru", "ar", "de", "hi"];

for (const { code } of languages.filter((one) => looked.includes(one.code))) {
  for (const colorScheme of ["light", "dark"] as const) {
    browserTest(`a report is read on a phone’s screen in ${code}, ${colorScheme}`, async () => {
      const viewport = { width: 360, height: 740 };
      const page = await openInBrowser(`${url}${code}`, { viewport, colorScheme });
      await expectNoBarriers(page);
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect(wide).toBe(360);
      expect(await page.locator("svg rect.bar").count()).toBeGreaterThan(20);
      await page.emulateMedia({ media: "print" });
      const { ink, paper } = Colours.parse(await page.evaluate(colours));
      expect([ink, paper]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    });
  }
}
