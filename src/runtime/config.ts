// The configuration, read from the environment. Used by the start, and by `verify-audit`.
import type { Keys } from "../domain/privacy/keys.ts";
import { environment, type Environment } from "./environment.ts";
import type { StatusPort } from "./status-server.ts";
import { createScrub } from "./scrub.ts";

const usualStatusPort = 9464;

export interface Config {
  readonly botToken: string;
  /** Telegram user ids, at least one. */
  readonly adminIds: readonly number[];
  readonly database: { readonly kind: "embedded" } | ExternalDatabase;
  /** Folder for the embedded database and for keys, as set: relative to the working directory. */
  readonly dataDir: string;
  /** Undefined: they are in a file in `dataDir`. */
  readonly keys: Keys | undefined;
  /** Without a slash at its end. */
  readonly telegramApiRoot: string;
  readonly intake: { readonly kind: "polling" } | WebhookIntake;
  /** Where what is given to an authority goes: to an officer's chat, or into `dataDir`. */
  readonly packagesTo: "chat" | "folder";
  readonly outcomeNoticeDelayS: number;
  /** After so many seconds without a sign of life others take a process for gone. */
  readonly leaseS: number;
  /** Where the process says how it is; undefined: nowhere. */
  readonly status: StatusPort | undefined;
  /** What is run when an alarm begins and ends. */
  readonly alarmCommand: string | undefined;
  readonly log: { readonly level: Environment["LOG_LEVEL"]; format: Environment["LOG_FORMAT"] };
}

interface ExternalDatabase {
  readonly kind: "external";
  readonly url: string;
  /** For whoever brings the tables up to date: the same, unless another one is set. */
  readonly ownerUrl: string;
}

export interface WebhookIntake {
  readonly kind: "webhook";
  /** Where Telegram sends updates, without a slash at its end. */
  readonly url: string;
  readonly secret: string;
  /** What the process listens on; port 0 means any free one. */
  readonly host: string;
  readonly port: number;
}

/**
 * Reads the configuration out of environment variables; an empty one counts as not set. All
 * faults come together, each a sentence that starts with the variable's name, without values of
 * secrets.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { kind: "ok"; config: Config } | { kind: "faulty"; faults: string[] } {
  const given = Object.fromEntries(
    Object.keys(environment.shape).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const parsed = environment.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(
    (issue) => `${String(issue.path[0])}: ${issue.message}.`,
  );
  if (given["WEBHOOK_URL"] !== undefined && given["WEBHOOK_SECRET"] === undefined) {
    faults.push(
      "WEBHOOK_SECRET: expected 32 characters or more, as WEBHOOK_URL is set; not set. Without it anyone could pose as Telegram.",
    );
  }
  if (given["MIGRATION_DATABASE_URL"] !== undefined && given["DATABASE_URL"] === undefined) {
    faults.push(
      "MIGRATION_DATABASE_URL: expected DATABASE_URL to be set as well, with the role of the bot; not set. The embedded database has both roles by itself.",
    );
  }
  if (!parsed.success || faults.length > 0) {
    return { kind: "faulty", faults: [...new Set(faults)].map(createScrub(secretsOf(given))) };
  }
  return { kind: "ok", config: configOf(parsed.data) };
}

/** The values that must not get into a log or a message. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): string[] {
  const urls = [env["DATABASE_URL"], env["MIGRATION_DATABASE_URL"]];
  const passwords = urls.map((url) => /^\w+:\/\/[^:@/]*:([^@]+)@/.exec(url ?? "")?.[1]);
  const keys = env["ENCRYPTION_KEYS"]?.match(/[A-Za-z0-9+/_-]{43}/g) ?? [];
  const set = [env["BOT_TOKEN"], env["WEBHOOK_SECRET"], ...urls, ...passwords, ...keys];
  return set.filter((value) => value !== undefined);
}

function configOf(env: Environment): Config {
  return {
    botToken: env.BOT_TOKEN,
    adminIds: env.ADMIN_IDS,
    database:
      env.DATABASE_URL === undefined
        ? { kind: "embedded" }
        : {
            kind: "external",
            url: env.DATABASE_URL,
            ownerUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
          },
    dataDir: env.DATA_DIR,
    keys: env.ENCRYPTION_KEYS,
    telegramApiRoot: env.TELEGRAM_API_ROOT,
    intake: intakeOf(env),
    packagesTo: env.PACKAGES_TO,
    outcomeNoticeDelayS: env.OUTCOME_NOTICE_DELAY_S,
    leaseS: env.LEASE_S,
    status: statusOf(env),
    alarmCommand: env.ALARM_COMMAND,
    log: { level: env.LOG_LEVEL, format: env.LOG_FORMAT },
  };
}

function statusOf({ STATUS_PORT: port, STATUS_HOST: host }: Environment): Config["status"] {
  if (port === "off") return undefined;
  return { host, port: port ?? usualStatusPort, isSet: port !== undefined };
}

function intakeOf(env: Environment): Config["intake"] {
  if (env.WEBHOOK_URL === undefined || env.WEBHOOK_SECRET === undefined) return { kind: "polling" };
  return {
    kind: "webhook",
    url: env.WEBHOOK_URL,
    secret: env.WEBHOOK_SECRET,
    host: env.HOST,
    port: env.PORT,
  };
}
