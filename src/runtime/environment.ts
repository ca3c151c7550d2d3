// All environment variables and what each may hold. Used by the configuration.
import { z } from "zod";
import { readKeys } from "../domain/privacy/keys.ts";

/** Ids that act in Telegram without being a person: anonymous group admins, and Telegram itself. */
const notPersons: ReadonlyMap<number, string> = new Map([
  [1087968824, "GroupAnonymousBot, behind which any anonymous group admin stands"],
  [777000, "Telegram's own service account"],
]);

const adminIds = z
  .string({
    error:
      "expected the Telegram user ids of the first admins, separated by commas; not set. Without an admin nobody could set the bot up. Your id: ask a bot such as @userinfobot",
  })
  .transform((text, context) => {
    const ids = text.split(",").map((part) => part.trim());
    const fault = (message: string) =>
      context.issues.push({ code: "custom", message, input: text });
    for (const id of ids) {
      const person = notPersons.get(Number(id));
      if (/^-\d+$/.test(id))
        fault(`expected ids of persons; ${id} is the id of a group or channel`);
      else if (!/^[1-9]\d{0,15}$/.test(id)) {
        fault("expected positive whole numbers, separated by commas; found something else");
      } else if (person !== undefined) fault(`expected ids of persons; ${id} is ${person}`);
    }
    return [...new Set(ids.map(Number))];
  });

const webAddress = (words: string) =>
  z.url({ protocol: /^https?$/, error: words }).transform((url) => url.replace(/\/+$/, ""));

const webhookUrl = webAddress("expected an address starting with https://").refine(
  (url) => url.startsWith("https:") || isLoopback(url),
  "expected https://; Telegram sends webhooks over plain http to nobody (only a loopback address may have it)",
);

const databaseAddress = (otherwise: string) =>
  z
    .string()
    .regex(
      /^postgres(ql)?:\/\/\S+$/,
      `expected an address starting with postgres://, or ${otherwise}; found another form`,
    )
    .refine(
      (address) => !hostsOf(address).includes(","),
      "expected one host; found several. Name the server that takes changes, or an address that always leads to it",
    )
    .refine(
      (address) => hostsOf(address).includes(",") || URL.canParse(address),
      "expected an address of the form postgres://user:password@host:5432/name; found none. Signs like / # ? @ in a password are written %2F %23 %3F %40",
    )
    .optional();

/** What stands between the password and the name of the database, where libpq takes a list. */
const hostsOf = (address: string) => /^\w+:\/\/(?:[^@/]*@)?([^/?]*)/.exec(address)?.[1] ?? "";

const wholeNumber = (lowest: number, highest: number, unit: string) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= lowest && Number(text) <= highest,
      `expected ${unit}, a whole number from ${lowest} to ${highest}`,
    )
    .transform(Number);

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: `expected one of ${words.join(", ")}` });

const keys = z.string().transform((text, context) => {
  const read = readKeys(text);
  if (read.kind === "keys") return read.keys;
  context.issues.push({ code: "custom", message: read.fault, input: "" });
  return z.NEVER;
});

/** Every variable that the program reads, with its default. `.env.example` says the same. */
export const environment = z.object({
  BOT_TOKEN: z
    .string({ error: "expected the bot's token, which @BotFather gives; not set" })
    .regex(
      /^\d{3,}:[\w-]{20,}$/,
      "expected a token as @BotFather gives it, digits, a colon and about 35 letters; found another form",
    ),
  ADMIN_IDS: adminIds,
  DATABASE_URL: databaseAddress("nothing for the embedded database"),
  MIGRATION_DATABASE_URL: databaseAddress("nothing where DATABASE_URL's role has the tables"),
  DATA_DIR: z.string().default("./data"),
  ENCRYPTION_KEYS: keys.optional(),
  TELEGRAM_API_ROOT: webAddress("expected an address starting with https:// or http://").default(
    "https://api.telegram.org",
  ),
  WEBHOOK_URL: webhookUrl.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(
      /^[\w-]{32,256}$/,
      "expected 32 to 256 characters out of A-Z, a-z, 0-9, _ and -; found another form. `openssl rand -hex 32` makes one",
    )
    .optional(),
  PORT: wholeNumber(0, 65535, "a TCP port, or 0 for any free one").default(8080),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "expected a host name or an IP address")
    .default("127.0.0.1"),
  OUTCOME_NOTICE_DELAY_S: wholeNumber(0, 86_400, "seconds").default(120),
  STATUS_PORT: z
    .literal("off")
    .or(wholeNumber(0, 65535, "a TCP port, 0 for any free one, or off"))
    .optional(),
  STATUS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "expected a host name or an IP address")
    .default("127.0.0.1"),
  ALARM_COMMAND: z.string().optional(),
  LEASE_S: wholeNumber(2, 25, "seconds").default(10),
  LOG_LEVEL: oneOf(["debug", "info", "warn", "error"]).default("info"),
  PACKAGES_TO: oneOf(["chat", "folder"]).default("chat"),
  LOG_FORMAT: oneOf(["json", "text"]).default("json"),
});

export type Environment = z.infer<typeof environment>;

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}
