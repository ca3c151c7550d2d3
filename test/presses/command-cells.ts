import type { ChatKind, OfferedTo } from "../../src/domain/speaking/offered-commands.ts";
import { groupCommands, offeredTo, privateCommands } from "../../src/telegram/commands.ts";
import { isAppointed } from "./training-presses.ts";
import type { World } from "./read-world.ts";
import {
  admins,
  hasPrivateChat,
  isKnownAsStaff,
  people,
  personNames,
  places,
  queueAt,
  teams,
  type PersonName,
  type PlaceName,
} from "./town.ts";

/**
 * What is owed to be said: the text of a plain message, else what kind of message it is; `AT` stands
 * for the place.
 */
type Said = string;

type Row = {
  /** What whoever may use it gets, and what all others hear. */
  gets: Said;
  else?: Said;
  /** What some of the former get instead: admins, or whoever works on cases. */
  instead?: { by: (who: PersonName) => boolean; gets: Said };
  /** What stands behind the command. */
  words?: (world: World) => string;
  /** The table that it changes. */
  changes?: string;
};

const code = ({ reports }: World) => reports[0]?.code ?? "";
const settled = ({ cases }: World) => cases.find(({ status }) => status === "upheld")?.code ?? "";
const ofAdmins = (gets: Said, more: Partial<Row> = {}): Row => ({
  gets,
  else: "admin-only",
  ...more,
});

/** Appointed to decide, or decided lately: whom /start shows their desk. */
function worksOnCases(who: PersonName): boolean {
  const { appointed = "", until } = people[who];
  const isAppointed = until === undefined && /^(moderator|senior)/.test(appointed);
  return isAppointed || who === "mo" || who === "mia" || who === "sue";
}

type Everywhere = (typeof privateCommands)[number] | (typeof groupCommands)[number];
type Command = Everywhere["name"];
type InGroup = (typeof groupCommands)[number];
type OfferedIn<K> = K extends "private" ? (typeof privateCommands)[number] : Among<InGroup, K>;
type Among<One extends InGroup, K> = One extends { offeredIn: readonly (infer Kind)[] }
  ? K extends Kind
    ? One
    : never
  : never;

/** Every command where it is offered: the compiler asks for each that is declared. */
const offered: { [K in ChatKind]: Record<OfferedIn<K>["name"], Row> } = {
  private: {
    start: { gets: "show_screen", instead: { by: worksOnCases, gets: "own-desk" } },
    report: { gets: "show_screen" },
    status: { gets: "send_status" },
    cancel: { gets: "nothing-to-cancel" },
    help: { gets: "help-reporter" },
    privacy: { gets: "privacy" },
    mydata: { gets: "send_own_data" },
    forget: { gets: "forget-ask" },
    language: { gets: "show_screen" },
    transparency: { gets: "show_transparency" },
    wellbeing: { gets: "show_wellbeing", else: "wellbeing-refused" },
    train: {
      gets: "show_training",
      else: "training-refused",
      instead: { by: (who) => !isAppointed(who), gets: "training-refused" },
    },
    examples: ofAdmins("answer-example-marked", { words: settled, changes: "examples" }),
    queues: { gets: "show_queues", else: "queues-refused" },
    staff: { gets: "show_staff", else: "staff-refused" },
    recipients: ofAdmins("show_recipients"),
    stats: ofAdmins("own-desk", {
      instead: { by: (who) => admins.includes(who), gets: "show_stats" },
    }),
    export: ofAdmins("show_export"),
    health: ofAdmins("show_health"),
    retention: ofAdmins("show_retention"),
    publish: ofAdmins("show_publish"),
    restriction: ofAdmins("show_restrictions", { words: settled, changes: "restrictions" }),
    cybertip: ofAdmins("cybertip-needs-code"),
    feed: ofAdmins("show_feed", { words: () => "Hotline", changes: "feed_subscribers" }),
    settings: ofAdmins("show_settings"),
    texts: ofAdmins("show_own_texts"),
    pause: ofAdmins("pause-done", { words: () => "A day off", changes: "intake_pause" }),
    resume: ofAdmins("resume-not-paused"),
    audit: ofAdmins("show_past", { words: code }),
    reveal: ofAdmins("show_reveal", { words: code, changes: "reveals" }),
    hold: ofAdmins("show_holds", { words: code, changes: "holds" }),
    legal: { gets: "show_legal", else: "legal-only" },
    block: ofAdmins("block-done", { words: code, changes: "reporters" }),
    unblock: ofAdmins("unblock-done", { words: code }),
    trust: ofAdmins("trust-done", { words: code, changes: "reporters" }),
    untrust: ofAdmins("untrust-done", { words: code }),
  },
  queue: {
    queue: { gets: "show_queue", else: "answer-not-allowed" },
    case: {
      gets: "tell_case",
      else: "answer-not-allowed",
      words: settled,
    },
    list: { gets: "show_upheld", else: "answer-not-allowed" },
    stats: { gets: "show_stats", else: "answer-not-allowed" },
    setup: { gets: "setup-confirm", else: "setup-refused-not-admin" },
    language: { gets: "queue-language-ask", else: "queue-language-refused" },
    staff: { gets: "staff-reply-how", else: "staff-refused" },
    help: { gets: "help-AT" },
  },
  source: {
    report: { gets: "answer_ask" },
    setup: { gets: "setup-is-source", else: "setup-refused-not-admin" },
    help: { gets: "help-source" },
  },
  group: {
    setup: { gets: "setup-confirm", else: "setup-refused-not-admin" },
    language: { gets: "queue-language-no-queue", else: "queue-language-refused" },
    help: { gets: "added-to-group" },
  },
};

/** Where a command is not offered: a way on for whoever may use it elsewhere; else a group is left alone. */
const elsewhere: Readonly<Record<"private" | "group", Partial<Record<Command, Row>>>> = {
  private: {
    case: { gets: "desk-not-here" },
    queue: { gets: "desk-not-here" },
    list: { gets: "desk-not-here" },
    setup: { gets: "setup-private" },
  },
  group: {
    case: { gets: "desk-not-here" },
    queue: { gets: "desk-not-here" },
    list: { gets: "desk-not-here" },
    stats: { gets: "desk-not-here" },
    staff: { gets: "staff-reply-how", else: "staff-refused" },
    language: { gets: "queue-language-no-queue", else: "queue-language-refused" },
  },
};

/** Telegram's stand-ins can't be told apart from each other, so they are asked to act as themselves. */
const ofStandIns: Partial<Record<Command, Said | undefined>> = {
  setup: "setup-anonymous",
  staff: "staff-anonymous",
  report: undefined,
};

export type Cell = {
  command: Command;
  by: PersonName;
  at: PlaceName;
  words: string;
  /** What is said; undefined: nothing at all. */
  said: Said | undefined;
  /** The table that is changed for certain; nobody else's command changes anything. */
  changes: string | undefined;
  isAllowed: boolean;
};

const tried = ["private", "review", "escalation", "source", "group"] as const;
const kinds = {
  private: "private",
  review: "queue",
  escalation: "queue",
  source: "source",
  group: "group",
} as const satisfies Record<(typeof tried)[number], ChatKind>;
const all: readonly Everywhere[] = [...privateCommands, ...groupCommands];
const everyCommand = [...new Set(all.map(({ name }) => name))];

/** Whom a command is for in that kind of chat, where it is offered there. */
function whoIn(kind: ChatKind, command: Command): OfferedTo | undefined {
  const there: readonly Everywhere[] =
    kind === "private"
      ? privateCommands
      : groupCommands.filter(({ offeredIn }) => offeredIn.some((each) => each === kind));
  const found = there.find(({ name }) => name === command);
  return found && offeredTo(found.may);
}

/** Every command by everybody in every kind of chat in which they can write. */
export function commandCells(world: World): readonly Cell[] {
  return tried.flatMap((at) =>
    personNames
      .filter((by) => canWrite(by, at))
      .flatMap((by) => everyCommand.map((command) => cellOf(world, { command, by, at }))),
  );
}

function canWrite(by: PersonName, at: (typeof tried)[number]): boolean {
  // Those two are in the middle of a report.
  if (at === "private") return hasPrivateChat(by) && by !== "ron" && by !== "vera";
  const status = people[by].in[places[at].chat];
  return status !== undefined && status !== "left" && status !== "kicked";
}

type Try = { command: Command; by: PersonName; at: (typeof tried)[number] };

function cellOf(world: World, tried: Try): Cell {
  const { command, by, at } = tried;
  const kind = kinds[at];
  const rows: Partial<Record<Command, Row>> = offered[kind];
  const other = elsewhere[kind === "private" ? "private" : "group"][command];
  const row = rows[command] ?? other;
  const isAllowed = isFor(
    whoIn(kind, command) ?? (other?.else === undefined ? "everybody" : "admin"),
    tried,
  );
  const words = row?.words?.(world) ?? "";
  const changes = isAllowed ? row?.changes : undefined;
  return { command, by, at, words, changes, isAllowed, said: saidTo(tried, row, isAllowed) };
}

function isFor(who: OfferedTo, { by, at }: Try): boolean {
  if (who === "everybody") return true;
  // Nobody is appointed to answer legal requests: the admins do.
  if (who === "admin" || who === "legal") return admins.includes(by);
  const queue = queueAt(at);
  return queue === undefined ? isKnownAsStaff(by) : teams[queue].includes(by);
}

function saidTo({ command, by, at }: Try, row: Row | undefined, isAllowed: boolean) {
  if (!hasPrivateChat(by) && command in ofStandIns) return ofStandIns[command];
  const isDesk = ["case", "queue", "list", "stats"].includes(command);
  if (by === "unasked" && isDesk && queueAt(at) !== undefined)
    return "answer-cannot-check-membership";
  if (row !== undefined && isAllowed && row.instead?.by(by) === true) return row.instead.gets;
  if (row !== undefined) return isAllowed ? row.gets.replace("AT", at) : row.else;
  const who = whoIn("private", command) ?? "everybody";
  // Whoever it is for hears where to send it; of all others it was not said to the bot.
  const isTheirs =
    who !== "everybody" && (who === "staff" ? isKnownAsStaff(by) : admins.includes(by));
  return isTheirs ? "admin-in-private" : undefined;
}
