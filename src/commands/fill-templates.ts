import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { connect } from "../db/connect.ts";
import { sealWith } from "../db/privacy/seal-with.ts";
import { publishedAll } from "../db/transparency/published-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import { Told } from "../domain/transparency/report.ts";
import {
  fillTemplate,
  Indicators,
  indicatorsIn,
  readCsv,
  writeCsv,
  type Left,
} from "../domain/transparency/templates.ts";
import { keysOf } from "../open-keys.ts";
import { joinDatabase } from "../reach-database.ts";
import type { Config } from "../runtime/config.ts";
import { runCommand, say } from "./run-command.ts";

const words = {
  no_number_named: "no number was named for it",
  no_such_number: "the report has no number of that name",
  no_such_column: "the template has no column of that name",
  not_empty: "something stands there already",
  a_range: "the report tells a range, not a number",
} as const satisfies Record<Left["why"], string>;

/** Fills what lies in DATA_DIR/templates/dsa from what was published of a quarter, beside it. */
export const fillTemplates = (period: string) =>
  runCommand(async (config) => {
    const folder = path.join(config.dataDir, "templates", "dsa");
    const names = (await namesIn(folder)).filter((name) => name.endsWith(".csv"));
    if (names.length === 0)
      return stop(`There is no template in ${folder}: put the CSV files there.`);
    const templates = await Promise.all(
      names.map(async (name) => readCsv(await readFile(path.join(folder, name), "utf8"))),
    );
    const file = path.join(folder, "indicators.json");
    if (!(await namesIn(folder)).includes("indicators.json")) {
      await writeFile(file, `${JSON.stringify(indicatorsIn(templates), null, 2)}\n`);
      return stop(`${file} was written: name the number for each indicator there, or leave null.`);
    }
    const told = await publishedOf(config, period);
    if (told === undefined) return stop(`Nothing was published of ${period}.`);
    const indicators = Indicators.parse(JSON.parse(await readFile(file, "utf8")));
    const out = path.join(folder, period);
    await mkdir(out, { recursive: true });
    for (const [at, name] of names.entries()) {
      const { rows, filled, left } = fillTemplate(templates[at] ?? [], indicators, told);
      await writeFile(path.join(out, name), writeCsv(rows));
      say(`${path.join(out, name)}: ${filled} cells filled, ${left.length} left.`);
      for (const { row, indicator, why } of left) say(`  row ${row}, ${indicator}: ${words[why]}.`);
    }
  });

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return [];
  }
}

function stop(sentence: string): void {
  say(sentence);
  process.exitCode = 1;
}

/** The newest that was published of a quarter. */
async function publishedOf(config: Config, period: string): Promise<Told | undefined> {
  sealWith(await keysOf(config));
  const server = await joinDatabase(config);
  const connection = connect(server.url, { connections: 1, name: "searchlight templates" });
  try {
    const all = await unitOfWork(connection.db, publishedAll);
    const newest = all.findLast((each) => each.period === period);
    return newest && Told.parse(JSON.parse(newest.json));
  } finally {
    await connection.close();
    await server.stop();
  }
}
