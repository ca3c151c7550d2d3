// Writes docs/evidence.md from the results of the runs with faults in .faults/. Run by `npm run evidence`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../.faults/", import.meta.url);
const page = new URL("../docs/evidence.md", import.meta.url);
/** How many seeds are asked for. */
const asked = 20;

const results = readdirSync(folder)
  .filter((name) => /^\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  .sort((one, other) => one.seed - other.seed);
const textbooks = readdirSync(folder)
  .filter((name) => /^textbook-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
if (results.length === 0) throw new Error("There are no results: run `npm run test:seeds` first");

const sum = (of) => results.reduce((total, result) => total + of(result), 0);
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const losses = ["lost", "doublyDecided", "silent", "violations"];
const seeds = table(
  [
    "seed",
    "commit",
    "kills",
    "other troubles",
    "updates",
    "reports",
    "decisions",
    "outcomes unknown",
    "lost",
    "doubly decided",
    "silent",
    "violations",
    "took",
  ],
  results.map((result) => [
    result.seed,
    `${result.commit}${result.isChanged ? " (changed)" : ""}`,
    result.kills,
    result.troubles.length,
    result.updates,
    result.reports,
    result.decisions,
    result.unknowns,
    ...losses.map((name) => result[name]),
    `${result.wallS} s`,
  ]),
);
const ofTextbook = (name) => textbooks.reduce((total, each) => total + each[name], 0);
const textbook = table(
  [
    "",
    "seeds",
    "kills",
    "who submitted, or reports",
    "lost",
    "kept and never shown to the team",
    "kept or decided twice",
    "left without an answer",
  ],
  [
    [
      "a textbook's bot",
      textbooks.length,
      ...["kills", "submitted", "lost", "unseen", "doubled", "silent"].map(ofTextbook),
    ],
    [
      "Searchlight",
      results.length,
      sum(({ kills }) => kills),
      sum(({ reports }) => reports),
      sum(({ lost }) => lost),
      0,
      sum(({ doublyDecided }) => doublyDecided),
      sum(({ silent }) => silent),
    ],
  ],
);
const machines = [
  ...new Set(
    results.map(
      ({ hardware: at }) =>
        `${at.processor}, ${at.cores} cores, ${at.memoryGb} GB, Node ${at.node}`,
    ),
  ),
];
const red = results.filter(({ violations }) => violations > 0);
const missing = Array.from({ length: asked }, (_, at) => at + 1).filter((seed) =>
  results.every((result) => result.seed !== seed),
);

const words = `# What runs with faults came to

Written by \`npm run evidence\` from the results of \`npm run test:seeds\`; not by hand. One run a seed: two processes on a PostgreSQL of their own, a crowd that reports and a team that decides, Telegram's own limits on, and answers that are cut, late, refused or fail. The processes are killed with kill -9 at random, and each of these happens once, in an order of its own: ${[...new Set(results.flatMap(({ troubles }) => troubles))].toSorted((one, other) => one.localeCompare(other)).join(", ")}.

${seeds}

In all: **${sum(({ kills }) => kills)} kills over ${results.length} seeds: ${sum(({ lost }) => lost)} lost, ${sum(({ doublyDecided }) => doublyDecided)} doubly decided, ${sum(({ silent }) => silent)} silent.**

${missing.length === 0 ? `All ${asked} seeds were run.` : `Of the ${asked} seeds that are asked for, ${missing.length} were not run yet (${missing.join(", ")}): \`npm run test:seeds\` runs what is missing, \`FAULTS_SEEDS=7-9 npm run test:seeds\` some of it, and \`npm run evidence\` writes this page anew.`}

${red.length === 0 ? "No run was red in the end: each row is the last run of its seed, and one that was red before was run again once what was wrong was mended." : red.map(({ seed, words: what }) => `Seed ${seed} was red:\n\n\`\`\`\n${what.slice(0, 1_500)}\n\`\`\``).join("\n\n")}

On: ${machines.join("; ")}.

## Beside a bot as textbooks have it

\`bench/peers/textbook.ts\` is grammY with its conversations, their state in PostgreSQL, and sends as they come. It got the same number of kills, the same cuts, late answers, 429 and 5xx; none of the other troubles.

${textbooks.length === 0 ? 'Its losses were not counted yet: `npm run test:seeds -- -t "textbook"` does.' : textbook}

## What stands for what

- *disk_full*: the database answers each write with 53100 for four seconds. No disk was filled.
- *read_only*: the roles of the bot get read-only transactions, and their sessions are ended, as after a fail-over to a standby that was not promoted.
- *failed_over*: the server is killed with kill -9, its files are copied, and another server goes on with the copy under the same address. There is no standby, so no change is lost with it.
- *host_lost*: kill -9 of both processes at once, and a start with nothing but the database.
- *restored*: both processes are stopped, \`backup\` and \`restore\` move all to another database, an admin says \`/resume\`.
- *clock_jumps*: the clock that the bot goes by runs 20 minutes ahead for four seconds. The machine's own is left alone.

'Silent' counts whoever was heard and got no answer, a press that was done without an answer where no process was ended or cut off in that second, and a decision without its outcome. How all this is checked is in \`test/faults/check*.ts\`; that the checks can fail, in \`test/faults/mutants.ts\`.
`;
writeFileSync(page, words);
process.stdout.write(`docs/evidence.md: ${results.length} seeds, ${red.length} red\n`);
