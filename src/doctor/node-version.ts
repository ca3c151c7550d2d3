import { fine, note, wrong, type Finding } from "./finding.ts";

/** Until when Node's makers mend what is found in a version (their calendar, read in December 2026). */
const mendedUntil: Readonly<Record<number, string>> = {
  20: "2026-04-30",
  22: "2027-04-30",
  24: "2028-04-30",
};
const alive = "22 or 24";

export function lookAtNode(version: string, now: Date): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return wrong(`Node ${version} is too old: it takes 20.19 or newer. Install Node ${alive}.`);
  }
  const until = mendedUntil[major];
  if (until === undefined) {
    return note(`Node ${version} is none of those on which this version was tried: ${alive}.`);
  }
  return now.toISOString().slice(0, 10) > until
    ? note(`Node ${version} works, but is not mended since ${until}. Install Node ${alive}.`)
    : fine(`Node ${version}, which is mended until ${until}.`);
}
