import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { directionOf, languages } from "../../src/domain/speaking/languages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { everyScreen, type Screen } from "../telegram/reporter/every-screen.ts";
import { browserTest, openInBrowser } from "./browser.ts";

/*
 * Every screen of a reporter in every language, as pictures for somebody who looks: as wide as on a phone of
 * 360 px, light and dark, in `screens/`. What can be counted is counted by test/telegram/reporter/every-screen.test.ts.
 */

const folder = fileURLToPath(new URL("../../screens/", import.meta.url));
const texts = createTexts();

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const plain = (text: string) => text.replaceAll(/[&<>]/g, (sign) => escapes[sign] ?? sign);

function bubble({ name, piece, markup }: Screen): string {
  const keyboard =
    markup === undefined
      ? []
      : "inline_keyboard" in markup
        ? markup.inline_keyboard
        : markup.keyboard;
  const rows = keyboard.map(
    (row) =>
      `<div class="row">${row.map((one) => `<span>${plain(typeof one === "string" ? one : one.text)}</span>`).join("")}</div>`,
  );
  const lines = piece.text.split("\n").map((line) => `<p dir="auto">${plain(line)}</p>`);
  return `<div class="one"><small>${plain(name)}</small><div class="bubble">${lines.join("")}</div>${rows.join("")}</div>`;
}

const style = `
:root { color-scheme: light dark; } body { margin: 0; padding: 8px; columns: 344px; column-gap: 16px; font: 15px/1.35 system-ui, sans-serif; background: light-dark(#dfe7ef, #10161c); }
.one { width: 344px; break-inside: avoid; } small { display: block; color: light-dark(#5b6670, #8b98a5); margin-top: 14px; direction: ltr; }
.bubble { background: light-dark(#fff, #1d2731); color: light-dark(#111, #eee); border-radius: 10px; padding: 8px 10px; overflow-wrap: anywhere; }
p { margin: 0; min-height: 1em; } .row { display: flex; gap: 4px; margin-top: 4px; }
.row span { flex: 1; text-align: center; background: light-dark(#b9cbdc, #2b3a48); color: light-dark(#12324d, #cfe3f5); border-radius: 8px; padding: 7px 4px; font-size: 14px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }`;

for (const { code, name } of languages) {
  browserTest(`every screen in ${name}`, async () => {
    await mkdir(folder, { recursive: true });
    const page = await openInBrowser("about:blank", { viewport: { width: 2_200, height: 800 } });
    const screens = everyScreen({ texts, language: code }).map(bubble).join("");
    await page.setContent(
      `<!doctype html><html lang="${code}" dir="${directionOf(code)}"><style>${style}</style><body>${screens}`,
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}${code}-${colorScheme}.png`, fullPage: true });
    }
  });
}
