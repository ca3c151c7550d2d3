// Lists what is installed with the program and under which licences. Run by `npm run licences`; ends with 1
// when one of them asks more than to be named.
import { installed } from "./installed.mjs";

/** They ask to be named, and nothing of whoever passes the program on. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  // Of letters, which may be passed on with a program.
  "OFL-1.1",
  "PostgreSQL",
  "Unlicense",
]);

const lines = installed.map(
  ({ name, version, licence, isOptional }) =>
    `${licence.padEnd(14)}${name} ${version}${isOptional ? " (optional)" : ""}\n`,
);
process.stdout.write(lines.join(""));
const others = installed.filter(({ licence }) => !permissive.has(licence));
for (const { name, licence } of others) {
  process.stderr.write(`${name}: ${licence} is not on the list of permissive licences.\n`);
}
process.exitCode = others.length === 0 ? 0 : 1;
