// A report as one page that needs nothing else: readable in light, dark, on paper and on a phone.
import { directionOf } from "../../domain/speaking/languages.ts";
import { ShareId, tableIds, WaitId, type TableId } from "../../domain/transparency/tables.ts";
import { sumOf, type Interval } from "../../domain/transparency/banding.ts";
import type { Report } from "../../domain/transparency/report.ts";
import type { Shown } from "../../workflow/transparency/show-transparency.ts";
import type { Say } from "../texts/texts.ts";
import { letterOf } from "./report-page.ts";
import { medianWords, nameOf, range } from "./words.ts";

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --bar: #2f6fb0; --may: #a9c7e4; --line: #d0d7de; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #14171a; --bar: #6ea8dc; --may: #34516c; --line: #3a4148; }
}
@media print { :root { --ink: #000; --paper: #fff; --bar: #444; --may: #bbb; --line: #999; } section { break-inside: avoid; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal; }
td.n { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: auto; margin: .5rem 0; } .bar { fill: var(--bar); } .may { fill: var(--may); }
svg text { fill: var(--ink); font: 11px system-ui, sans-serif; } code { font-size: .85rem; }
`;

export function reportHtml(say: Say, { report, digest, publicKey }: Shown): string {
  const { texts, language } = say;
  const direction = directionOf(language);
  const line = (key: string) => `<p>${text(texts.plain(language, key))}</p>`;
  const head = texts.plain(language, "told-head", {
    period: { ours: report.period },
    nr: report.nr,
  });
  const parts = [
    `<h1>${text(head)}</h1>`,
    report.corrects === null
      ? ""
      : `<p>${text(texts.plain(language, "told-corrects", { nr: report.corrects }))}</p>`,
    line("told-ranges"),
    line("told-secret"),
    line(`told-basis-${report.basis}`),
    ...tableIds.map((id) => tableSection(say, report, id)),
    mediansSection(say, report),
    sharesSection(say, report),
    `<p>${text(texts.plain(language, "told-signed"))}<br><code>${text(publicKey)}</code><br><code>sha256 ${digest}</code><br><code>previous ${report.previous}</code></p>`,
  ];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(head)}</title>
<style>${style}</style>
<body>
${parts.filter((part) => part !== "").join("\n")}
</body></html>
`;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const text = (raw: string) => raw.replace(/[&<>"]/g, (sign) => escapes[sign] ?? "");

function heading(say: Say, of: TableId | "medians" | "shares"): string {
  return `<h2>${letterOf(of)} · ${nameOfTable(say, of)}</h2>`;
}

function nameOfTable({ texts, language }: Say, of: TableId | "medians" | "shares"): string {
  return text(texts.plain(language, "told-table", { table: { choice: of } }));
}

function tableSection(say: Say, { tables }: Report, id: TableId): string {
  const { rows, total } = tables[id];
  if (rows.length === 0) return `<section>${heading(say, id)}<p>0</p></section>`;
  const columns = Object.keys(rows[0]?.counts ?? {});
  const name = (key: string) => text(nameOf(say, key));
  const names = rows.map(({ of }) =>
    of
      .filter((key) => key !== "")
      .map(name)
      .join(" · "),
  );
  const head = columns.map((column) => `<th scope="col">${name(column)}</th>`).join("");
  const body = rows.map(({ counts }, at) => {
    const cells = columns.map((column) => `<td class="n">${range(counts[column] ?? [0, 0])}</td>`);
    return `<tr><th scope="row">${names[at]}</th>${cells.join("")}</tr>`;
  });
  const sums = rows.map(({ counts }, at) => ({
    name: names[at] ?? "",
    sum: sumOf(Object.values(counts)),
  }));
  const all = text(say.texts.plain(say.language, "told-total"));
  return `<section>${heading(say, id)}${chart(sums)}
<div class="wide" role="region" tabindex="0" aria-label="${nameOfTable(say, id)}"><table><tr><td></td>${head}</tr>${body.join("")}</table></div>
<p>${all}: ${range(total)}</p></section>`;
}

/** A bar a row: as much as there is at least, and as much as there may be. */
function chart(rows: readonly { name: string; sum: Interval }[]): string {
  const shown = rows.filter(({ sum }) => sum[1] > 0);
  const most = Math.max(1, ...shown.map(({ sum }) => sum[1]));
  if (shown.length === 0) return "";
  const [width, step] = [320, 30];
  const bars = shown.map(({ name, sum }, at) => {
    const wide = (count: number) => ((count / most) * width).toFixed(1);
    const y = at * step;
    return `<text x="0" y="${y + 11}">${name}: ${range(sum)}</text><rect class="may" x="0" y="${y + 16}" width="${wide(sum[1])}" height="9"/><rect class="bar" x="0" y="${y + 16}" width="${wide(sum[0])}" height="9"/>`;
  });
  return `<svg aria-hidden="true" direction="ltr" viewBox="0 0 ${width} ${shown.length * step}" style="max-width:40rem">${bars.join("")}</svg>`;
}

function mediansSection(say: Say, { medians }: Report): string {
  const rows = WaitId.options.map(
    (wait) =>
      `<tr><th scope="row">${text(nameOf(say, wait))}</th><td class="n">${text(medianWords(say, medians[wait]))}</td></tr>`,
  );
  return `<section>${heading(say, "medians")}<div class="wide" role="region" tabindex="0" aria-label="${nameOfTable(say, "medians")}"><table>${rows.join("")}</table></div></section>`;
}

function sharesSection(say: Say, { shares }: Report): string {
  const { texts, language } = say;
  const rows = ShareId.options.flatMap((id) => {
    const parts = shares[id];
    if (parts === "withheld") {
      return [`<tr><td>${text(texts.plain(language, "told-withheld"))}</td></tr>`];
    }
    return parts.map(({ of, step }) => {
      const name = texts.plain(language, "kind-name", { kind: { choice: of } });
      const share = step === 10 ? "100 %" : `${step * 10}–${step * 10 + 10} %`;
      return `<tr><th scope="row">${text(name)}</th><td class="n">${share}</td></tr>`;
    });
  });
  return `<section>${heading(say, "shares")}<div class="wide" role="region" tabindex="0" aria-label="${nameOfTable(say, "shares")}"><table>${rows.join("")}</table></div></section>`;
}
