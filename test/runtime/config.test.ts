import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readConfig, secretsOf } from "../../src/runtime/config.ts";
import { environment } from "../../src/runtime/environment.ts";
import { keyWords, testKeys } from "../support/keys.ts";

const token = "123456789:AAFakeFakeFakeFakeFakeFakeFakeFake01";
const secret = "s3cret-s3cret-s3cret-s3cret-s3cret";
const least = { BOT_TOKEN: token, ADMIN_IDS: "4711" };
const webhook = { WEBHOOK_URL: "https://bot.example/hook", WEBHOOK_SECRET: secret };

test("a token and an admin are enough", () => {
  expect(readConfig(least)).toEqual({
    kind: "ok",
    config: {
      botToken: token,
      adminIds: [4711],
      database: { kind: "embedded" },
      dataDir: "./data",
      telegramApiRoot: "https://api.telegram.org",
      intake: { kind: "polling" },
      outcomeNoticeDelayS: 120,
      packagesTo: "chat",
      leaseS: 10,
      status: { host: "127.0.0.1", port: 9464, isSet: false },
      log: { level: "info", format: "json" },
    },
  });
});

const database = "postgres://me:pa55word@db/searchlight";

describe("what is set", () => {
  test.each([
    [{ ADMIN_IDS: " 1, 22 ,1" }, { adminIds: [1, 22] }],
    [
      { DATABASE_URL: database },
      { database: { kind: "external", url: database, ownerUrl: database } },
    ],
    [
      { DATABASE_URL: database, MIGRATION_DATABASE_URL: "postgres://owner@db" },
      { database: { kind: "external", url: database, ownerUrl: "postgres://owner@db" } },
    ],
    [{ DATABASE_URL: " " }, { database: { kind: "embedded" } }],
    [{ DATA_DIR: "/srv/data" }, { dataDir: "/srv/data" }],
    [{ ENCRYPTION_KEYS: keyWords }, { keys: testKeys }],
    [{ TELEGRAM_API_ROOT: "http://127.0.0.1:8081/" }, { telegramApiRoot: "http://127.0.0.1:8081" }],
    [{ OUTCOME_NOTICE_DELAY_S: "0" }, { outcomeNoticeDelayS: 0 }],
    [{ PACKAGES_TO: "folder" }, { packagesTo: "folder" }],
    [{ LOG_LEVEL: "debug", LOG_FORMAT: "text" }, { log: { level: "debug", format: "text" } }],
    [{ PORT: "81", HOST: "0.0.0.0" }, { intake: { kind: "polling" } }],
    [
      { ...webhook, PORT: "81", HOST: "::1" },
      { intake: { kind: "webhook", url: webhook.WEBHOOK_URL, secret, host: "::1", port: 81 } },
    ],
    [{ ...webhook, WEBHOOK_URL: "http://127.0.0.1:9/x" }, { intake: { kind: "webhook" } }],
    [{ ...webhook, WEBHOOK_URL: "http://[::1]:9/x" }, { intake: { kind: "webhook" } }],
  ])("%o is read", (env, config) => {
    expect(readConfig({ ...least, ...env })).toMatchObject({ kind: "ok", config });
  });
});

describe("a fault says what was expected, and where", () => {
  test.each([
    [{ BOT_TOKEN: "" }, "BOT_TOKEN: expected the bot's token"],
    [{ BOT_TOKEN: "123456789" }, "BOT_TOKEN: expected a token"],
    [{ ADMIN_IDS: undefined }, "ADMIN_IDS: expected the Telegram user ids of the first admins"],
    [{ ADMIN_IDS: "," }, "ADMIN_IDS: expected positive whole numbers"],
    [{ ADMIN_IDS: "@me" }, "ADMIN_IDS: expected positive whole numbers"],
    [{ ADMIN_IDS: "1.5" }, "ADMIN_IDS: expected positive whole numbers"],
    [{ ADMIN_IDS: "0" }, "ADMIN_IDS: expected positive whole numbers"],
    [{ ADMIN_IDS: "4711,-1001234" }, "-1001234 is the id of a group or channel"],
    [{ ADMIN_IDS: "1087968824" }, "1087968824 is GroupAnonymousBot"],
    [{ ADMIN_IDS: "777000" }, "777000 is Telegram's own"],
    [{ MIGRATION_DATABASE_URL: "postgres://db" }, "MIGRATION_DATABASE_URL: expected DATABASE_URL"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL: expected an address starting with postgres://"],
    [{ TELEGRAM_API_ROOT: "api" }, "TELEGRAM_API_ROOT: expected an address"],
    [{ ...webhook, WEBHOOK_URL: "http://bot.example" }, "WEBHOOK_URL: expected https://"],
    [{ ...webhook, WEBHOOK_URL: "http://localhost.example" }, "WEBHOOK_URL: expected https://"],
    [{ ...webhook, WEBHOOK_URL: "http://127.evil.example" }, "WEBHOOK_URL: expected https://"],
    [{ ...webhook, WEBHOOK_SECRET: undefined }, "WEBHOOK_SECRET: expected 32 characters or more"],
    [{ ...webhook, WEBHOOK_SECRET: "short" }, "WEBHOOK_SECRET: expected 32 to 256 characters"],
    [{ ...webhook, WEBHOOK_SECRET: `${secret}!` }, "WEBHOOK_SECRET: expected 32 to 256 characters"],
    [{ PORT: "65536" }, "PORT: expected a TCP port"],
    [{ PORT: "80a" }, "PORT: expected a TCP port"],
    [{ HOST: "a b" }, "HOST: expected a host name"],
    [{ OUTCOME_NOTICE_DELAY_S: "86401" }, "OUTCOME_NOTICE_DELAY_S: expected seconds"],
    [{ OUTCOME_NOTICE_DELAY_S: "-1" }, "OUTCOME_NOTICE_DELAY_S: expected seconds"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: expected one of debug, info, warn, error"],
    [{ PACKAGES_TO: "mail" }, "PACKAGES_TO: expected one of chat, folder"],
    [{ LOG_FORMAT: "xml" }, "LOG_FORMAT: expected one of json, text"],
  ])("%o", (env, words) => {
    const read = readConfig({ ...least, ...env });
    expect(read).toEqual({ kind: "faulty", faults: [expect.stringContaining(words)] });
  });
});

test("all faults come together, and none with the value of a secret", () => {
  const read = readConfig({
    BOT_TOKEN: "canary-token",
    ADMIN_IDS: "canary-admin",
    DATABASE_URL: "canary://me:canary@db",
    ENCRYPTION_KEYS: "master-1:canary",
    WEBHOOK_URL: "canary-url",
    WEBHOOK_SECRET: "canary secret",
    LOG_LEVEL: "canary",
  });
  const faults = read.kind === "faulty" ? read.faults : [];
  expect(faults.map((fault) => fault.split(":")[0])).toEqual([
    "BOT_TOKEN",
    "ADMIN_IDS",
    "DATABASE_URL",
    "ENCRYPTION_KEYS",
    "WEBHOOK_URL",
    "WEBHOOK_SECRET",
    "LOG_LEVEL",
  ]);
  expect(faults.join()).not.toContain("canary");
});

test("a secret pasted into the wrong variable is not repeated", () => {
  const read = readConfig({ BOT_TOKEN: token, ADMIN_IDS: token, HOST: secret, WEBHOOK_URL: token });
  expect(JSON.stringify(read)).not.toContain("AAFake");
});

test("each key counts as a secret of its own", () => {
  const secrets = secretsOf({ ENCRYPTION_KEYS: keyWords });
  expect(secrets).toHaveLength(5);
  expect(secrets.every((secret) => keyWords.includes(`:${secret}`))).toBe(true);
});

const asText = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

test(".env.example names every variable, with its default", async () => {
  const example = await readFile(new URL("../../.env.example", import.meta.url), "utf8");
  const lines = example.matchAll(/^(# )?([A-Z][A-Z_]+)=(.*)$/gm);
  const shown = [...lines].map(([, off, name, value]) => [name, { off: off !== undefined, value }]);
  const meant = Object.entries(environment.shape).map(([name, schema]) => {
    const unset = schema.safeParse(undefined);
    return [name, { off: unset.success, value: asText(unset.data) }];
  });
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(meant));
});

test(".env.example filled in is a good configuration", async () => {
  const example = await readFile(new URL("../../.env.example", import.meta.url), "utf8");
  const filled = example
    .replaceAll(/^# ([A-Z_]+=.*)$/gm, "$1")
    .replace("BOT_TOKEN=", `BOT_TOKEN=${token}`)
    .replace("ADMIN_IDS=", "ADMIN_IDS=4711");
  const pairs = [...filled.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  expect(readConfig(Object.fromEntries(pairs))).toEqual(readConfig(least));
});
