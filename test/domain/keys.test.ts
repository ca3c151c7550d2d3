import { expect, it } from "vitest";
import { namedKeys, readKeys, writtenKeys } from "../../src/domain/privacy/keys.ts";
import { keysOf } from "../support/keys.ts";

/* Keys as they are written down. */

const secret = (letter: string) => `${letter.repeat(42)}A=`;
const whole = {
  "master-1": secret("a"),
  lookup: secret("b"),
  audit: secret("c"),
  pseudonyms: secret("d"),
  backups: secret("e"),
};
const wordsOf = (keys: Record<string, string>, by = ",") =>
  Object.entries(keys)
    .map(([name, value]) => `${name}:${value}`)
    .join(by);

it.each([[","], ["\n"], [", "], ["\n# a remark: of somebody's\n"]])(
  "are read with %j between them",
  (by) => {
    const keys = keysOf(wordsOf(whole, by));
    expect(keysOf(writtenKeys(keys).join("\n"))).toEqual(keys);
    expect(keys.lookup).toHaveLength(32);
  },
);

it("the first master key writes, and those after it read", () => {
  const keys = keysOf(wordsOf({ "master-2": secret("x"), ...whole }));
  expect(keys.masters.map(({ name }) => name)).toEqual(["master-2", "master-1"]);
  expect(namedKeys(keys).map(({ name }) => name)).toEqual([
    "master-2",
    "master-1",
    "lookup",
    "audit",
    "pseudonyms",
    "backups",
  ]);
});

const without = (name: keyof typeof whole) =>
  wordsOf(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)));

it.each([
  ["", "expected a key named master-1"],
  [without("master-1"), "expected a key named master-1"],
  [without("lookup"), "expected a key named lookup"],
  [without("audit"), "expected a key named audit"],
  [without("pseudonyms"), "expected a key named pseudonyms"],
  [without("backups"), "expected a key named backups"],
  [`${wordsOf(whole)},lookup:${secret("f")}`, "expected one key named lookup; found two"],
  [`${wordsOf(whole)},canary:${secret("f")}`, "expected no key named canary"],
  [`${without("lookup")},lookup:c2hvcnQ=`, "expected keys as name:base64, each of 32 bytes"],
  [`${without("lookup")},${secret("f")}`, "expected keys as name:base64, each of 32 bytes"],
])("what is wrong with %j is said", (words, fault) => {
  expect(readKeys(words)).toEqual({ kind: "faulty", fault: expect.stringContaining(fault) });
});
