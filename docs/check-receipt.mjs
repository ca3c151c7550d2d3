// Checks the proof of a report that the bot gave: node check-receipt.mjs R-7F3K9Q2M.json SUM
// SUM is what was published on the day that the file names. Needs Node, and nothing of the bot.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const [file = "", published = ""] = process.argv.slice(2);
const { report, salt, place, path, published: day } = JSON.parse(readFileSync(file, "utf8"));
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

let hash = sha256(`receipt ${report} ${salt}`);
for (const [step, beside] of path.entries()) {
  const isRight = Math.floor(place / 2 ** step) % 2 === 1;
  hash = sha256(isRight ? beside + hash : hash + beside);
}
const isProven = path.length === 20 && hash === published;
process.stdout.write(
  isProven
    ? `Proven: ${report} had arrived when that sum was published. The file names ${day}.\n`
    : `Not proven: ${report} is not under that sum.\n`,
);
process.exitCode = isProven ? 0 : 1;
