import { expect, test } from "vitest";
import { describeFault, type LogFields } from "../../src/domain/log.ts";
import { createLogger, type LoggerOptions } from "../../src/runtime/logger.ts";

const token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake01";

function capture(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  const log = createLogger({
    level: "debug",
    format: "json",
    secrets: ["s3cret/with+signs"],
    write: (line) => lines.push(line),
    ...options,
  });
  return { log, lines, parsed: () => lines.map((line): unknown => JSON.parse(line)) };
}

/** As a caller could whose types were got around. */
const untyped = (fields: object): LogFields => fields;

test("a line is an event with its fields", () => {
  const { log, parsed } = capture();
  log.info("update_stored", { updateId: 7, durationMs: 1.5, method: "getUpdates" });
  expect(parsed()).toEqual([
    {
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      event: "update_stored",
      updateId: 7,
      durationMs: 1.5,
      method: "getUpdates",
    },
  ]);
});

test("a line for people to read", () => {
  const { log, lines } = capture({ format: "text" });
  log.warn("lane_parked", { retryAfterS: 3, reason: "flood" });
  expect(lines[0]).toMatch(/^\S+Z WARN {2}lane_parked retryAfterS=3 reason=flood\n$/);
});

test("lines below the level are not written", () => {
  const { log, lines } = capture({ level: "warn" });
  log.debug("a");
  log.info("b");
  log.warn("c");
  log.error("d");
  expect(lines).toHaveLength(2);
});

test("fields that are not on the list are dropped", () => {
  const { log, lines } = capture();
  log.error("x", untyped({ text: "canary", err: new Error("canary"), toString: "canary" }));
  expect(lines.join()).not.toContain("canary");
});

test.each([
  ["a sentence", { reason: "canary says hello" }],
  ["a link", { reason: "https://t.me/canary" }],
  ["a mention", { role: "@canary" }],
  ["another script", { stage: "канарейка" }],
  ["a long word", { method: "canary".repeat(20) }],
  ["an object", { reason: { canary: true } }],
  ["a text for a number", { count: "canary" }],
  ["lines in a folder", { folder: "/srv\ncanary" }],
])("%s in place of a code is withheld", (_, fields) => {
  const { log, lines, parsed } = capture();
  log.error("x", untyped(fields));
  expect(parsed()[0]).toMatchObject({ [Object.keys(fields)[0] ?? ""]: "withheld" });
  expect(lines.join()).not.toMatch(/canary|канарейка/);
});

test("an event that isn't a name is not written", () => {
  const { log, parsed } = capture();
  log.info("hello, canary");
  expect(parsed()[0]).toMatchObject({ event: "event_without_proper_name" });
});

test.each([
  token,
  `bot${token}`,
  `https://api.telegram.org/bot${token}/getMe`,
  `bot${token.replace(":", "%3A")}`,
  `x_${token}_y`,
  "s3cret/with+signs",
  encodeURIComponent("s3cret/with+signs"),
  Buffer.from("s3cret/with+signs").toString("base64"),
])("nothing of a secret survives in %s", (value) => {
  for (const format of ["json", "text"] as const) {
    const { log, lines } = capture({ format });
    log.error("x", { folder: `/srv/${value}` });
    expect(lines.join()).toContain("/srv/");
    expect(lines.join()).not.toMatch(/AAFake|s3cret|czNjcmV0/);
  }
});

class PostgresError extends Error {
  override name = "PostgresError";
  code = "23505";
  constraint_name = "reports_code_key";
}

class GrammyError extends Error {
  override name = "GrammyError";
  error_code = 429;
  method = "sendMessage";
  parameters = { retry_after: 7 };
  payload = { text: "canary" };
}

test.each([
  [
    new Error("canary params: canary", { cause: new PostgresError("canary") }),
    { errorName: "PostgresError", sqlState: "23505", constraint: "reports_code_key" },
  ],
  [
    new GrammyError("canary"),
    { errorName: "GrammyError", errorCode: 429, method: "sendMessage", retryAfterS: 7 },
  ],
  [
    Object.assign(new Error("canary"), {
      name: "HttpError",
      error: Object.assign(new TypeError("canary"), { code: "ECONNRESET" }),
    }),
    { errorName: "TypeError", errorCode: "ECONNRESET" },
  ],
  ["canary", { errorName: "thrown_string" }],
  [null, { errorName: "thrown_null" }],
  [undefined, { errorName: "thrown_undefined" }],
])("of a fault, its codes are logged and its messages are not: %#", (error, fields) => {
  const { log, lines, parsed } = capture();
  log.error("x", describeFault(error));
  expect(parsed()[0]).toMatchObject(fields);
  expect(lines.join()).not.toContain("canary");
});

test("the line that threw is named, and not one that a message pretends", () => {
  expect(describeFault(new Error("x")).frame).toMatch(/^logger\.test\.ts:\d+$/);
  expect(describeFault(new Error("y\n    at canary (/canary.js:1:2)\n")).frame).not.toContain(
    "canary",
  );
});

test("an error that is its own cause is described all the same", () => {
  const error = new Error("x");
  error.cause = error;
  expect(describeFault(error)).toMatchObject({ errorName: "Error" });
});
