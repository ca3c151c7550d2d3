// Everything that the program can be told to do. Used by the command line.

export type Verb = {
  /** One line in the list of all. */
  readonly says: string;
  /** What may follow its name; in brackets: or nothing. */
  readonly takes: string;
  /** What one should know before. */
  readonly more: readonly string[];
  /** Takes all that follows as it is. */
  readonly readsItself?: true;
  /** @returns an exit code, if it has one to give */
  readonly run: (argument: string | undefined) => Promise<void>;
};

const setByEnvironment =
  "It is set up by environment variables, and by a file named .env in the folder where it is started; .env.example explains each.";

export const verbs = {
  start: {
    says: "runs the bot, until it is told to stop",
    takes: "",
    more: [
      setByEnvironment,
      "SIGTERM or Ctrl-C stops it within 10 seconds. It ends with 77 when Telegram refuses the token, with 78 when what is set does not fit, and with 1 for all else.",
    ],
    run: async () => (await import("./start.ts")).start(),
  },
  demo: {
    says: "plays the whole thing on a Telegram of its own, without any account",
    takes: "[--once] [--port N]",
    more: [
      "Shows it on a page until Ctrl-C, at http://127.0.0.1:4180/ unless --port says otherwise. --once plays the story on the terminal and ends. It reads no setting, and touches no other database.",
    ],
    readsItself: true,
    run: async () => (await import("./demo.ts")).demo(),
  },
  doctor: {
    says: "looks whether everything is as the bot needs it, and says what to do",
    takes: "",
    more: [
      "It changes nothing, and may be run while the bot runs. It ends with 1 when something keeps the bot from its work.",
      setByEnvironment,
    ],
    run: async () => (await import("./doctor.ts")).doctor(),
  },
  backup: {
    says: "writes all that the database keeps into a closed file",
    takes: "[FILE]",
    more: [
      "It may be run while the bot runs. Without FILE it goes into DATA_DIR/backups. Keep it on another machine, and the keys apart from it.",
    ],
    run: async (file) => (await import("./backup.ts")).backup(file),
  },
  restore: {
    says: "puts a backup into an empty database",
    takes: "FILE",
    more: [
      "The database is that of DATABASE_URL, or a DATA_DIR with the files keys, forgotten and audit-head and no folder postgres. The bot that is started on it writes to its admins alone, until one of them sends /resume.",
    ],
    run: async (file) => (await import("./restore.ts")).restore(file),
  },
  move: {
    says: "takes everything to another database, of its own or on a server",
    takes: "NEW_ENV_FILE",
    more: [
      "NEW_ENV_FILE is a copy of .env that names the new database: another DATABASE_URL, or none and a DATA_DIR. That one has to be empty, of any major version from 15 on. Stop the bot before; the old database stays as it is.",
    ],
    run: async (file) => (await import("./move.ts")).move(file),
  },
  settings: {
    says: "asks the admins to confirm settings that stand in a file",
    takes: "FILE",
    more: [
      "FILE is as /settings, Send as a file, gives it: one key = value a line, and what is left out stays as it is. It is read strictly: one line that does not fit, and nothing is asked. The admins see in the chat with the bot what would change, and one of them confirms it within a day. It may be run while the bot runs.",
    ],
    run: async (file) => (await import("./settings.ts")).proposeFile(file),
  },
  "rotate-keys": {
    says: "wraps all keys with a new master key",
    takes: "",
    more: [
      "It may be run while the bot runs. Copy the file with the keys to its safe place after.",
    ],
    run: async () => (await import("./rotate-keys.ts")).rotateKeys(),
  },
  "rotate-token": {
    says: "takes a new token of the same bot",
    takes: "",
    more: [
      "Asks for the token on its standard input, so that it stands in no list of processes; asks Telegram whose it is, and writes it into .env where the old one stands there.",
      "@BotFather makes one: /mybots, the bot, API Token, Revoke current token. From then on the old one is worth nothing, and a bot that runs with it ends with 77; start it again.",
    ],
    run: async () => (await import("./rotate-token.ts")).rotateToken(),
  },
  "verify-audit": {
    says: "walks the audit chain, and compares it with cases and decisions",
    takes: "[POSITION:HASH]",
    more: [
      "It may be run while the bot runs. With a head that was noted earlier it also says whether the chain still holds that one. It ends with 1 when something does not fit.",
    ],
    run: async (anchor) => (await import("./verify-audit.ts")).verifyAudit(anchor),
  },
  "verify-reports": {
    says: "walks what was published of each quarter, with its signatures",
    takes: "",
    more: [
      "It may be run while the bot runs. It ends with 1 when a report is missing, was changed, or does not carry the digest of the one before.",
    ],
    run: async () => (await import("./verify-reports.ts")).verifyReports(),
  },
  "fill-templates": {
    says: "fills the EU's templates from what was published of a quarter",
    takes: "QUARTER",
    more: [
      "Put the official CSV files into DATA_DIR/templates/dsa. The first run writes indicators.json there: name for each indicator the number that goes into it, such as requests.total or reports.upheld, or leave null. Then QUARTER, such as 2026-Q3, is filled into a folder of that name beside them. Numbers that the report tells as ranges, and all that nobody named, stay empty and are listed; nothing is guessed.",
    ],
    run: async (period) => (await import("./fill-templates.ts")).fillTemplates(period ?? ""),
  },
  migrate: {
    says: "brings the tables up to date, and ends",
    takes: "",
    more: ["Every start does so, too. Make a backup before the first start of a new version."],
    run: async () => (await import("./migrate.ts")).migrateTables(),
  },
} satisfies Record<string, Verb>;

export const isVerb = (name: string): name is keyof typeof verbs => Object.hasOwn(verbs, name);
