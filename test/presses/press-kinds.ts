import { AskedPress, OwnPress, SetUpChoice, type Press } from "../../src/domain/press.ts";
import { QueueFilter } from "../../src/domain/queue-list.ts";
import { Role } from "../../src/domain/staff.ts";
import { statsRanges } from "../../src/domain/stats.ts";
import { cardPresses } from "./card-presses.ts";
import type { World } from "./read-world.ts";
import type { PressKind, Seed, Where } from "./seed.ts";
import { settingsPresses } from "./settings-presses.ts";
import { admins, isKnownAsStaff, queueAt, teams } from "./town.ts";
import { queueIds } from "./world.ts";

const isPrivate = (_: World, __: Press, { at }: Where) => at === "private";
const never = () => false;
const isAdminsOwn = ({ by, at }: Where) => at === "private" && admins.includes(by);

/** Every kind of button: what of it is on somebody's screen in this world, and who may press what. */
const kinds: { [On in Press["on"]]: PressKind<On> } = {
  card: cardPresses,
  settings: settingsPresses,
  home: {
    seeds: () => [
      { press: { on: "home", to: "search_term" }, by: "rita", at: "private", isRepeatable: true },
      { press: { on: "home", to: "status" }, by: "rita", at: "private" },
      { press: { on: "home", to: "forget" }, by: "ron", at: "private", isRepeatable: true },
      { press: { on: "home", to: "over" }, by: "vera", at: "private", isRepeatable: true },
    ],
    may: isPrivate,
  },
  language: {
    seeds: () => [
      { press: { on: "language", language: "es" }, by: "rita", at: "private" },
      { press: { on: "language", language: "ru" }, by: "ada", at: "escalation" },
    ],
    may: (_, __, { by, at }) =>
      at === "private" || (queueAt(at) !== undefined && admins.includes(by)),
  },
  help_lines: {
    seeds: () =>
      [{ kind: "country", code: "DE" } as const, { kind: "elsewhere" } as const].map((place) => ({
        press: { on: "help_lines", view: { topic: "any", place } },
        by: "rita",
        at: "private",
      })),
    may: never,
  },
  set_up: {
    seeds: () => [
      { press: { on: "set_up", choice: "source" }, by: "ada", at: "group" },
      { press: { on: "set_up", choice: "unsource" }, by: "ada", at: "source" },
      ...SetUpChoice.options.map((choice) => ({
        press: { on: "set_up", choice } as const,
        by: "ada" as const,
        at: "review" as const,
      })),
    ],
    may: (_, __, { by, at }) => at !== "private" && at !== "channel" && admins.includes(by),
  },
  make_queue: {
    seeds: () =>
      (["review", "escalation"] as const).map((tier) => ({
        press: { on: "make_queue", tier, where: "here", takes: "chosen", picked: 5 },
        by: "ada",
        at: "group",
      })),
    may: (_, __, { by, at }) => at !== "private" && at !== "channel" && admins.includes(by),
  },
  staff: {
    seeds: ({ staff, appointments }) => {
      const tom = staff.find(({ name }) => name === "tom")?.id;
      const pending = appointments.find(({ isPending }) => isPending);
      const standing = appointments.find(({ isPending }) => !isPending);
      if (tom === undefined || pending === undefined || standing === undefined) return [];
      const where = { by: "alma", at: "private" } as const;
      return [
        { press: { on: "staff", press: { kind: "list" } }, ...where },
        { press: { on: "staff", press: { kind: "person", id: tom } }, ...where },
        ...Role.options.map((role) => ({
          press: { on: "staff", press: { kind: "appoint", id: tom, role } } as const,
          ...where,
        })),
        {
          press: { on: "staff", press: { kind: "invite", role: "senior" } },
          ...where,
          isRepeatable: true,
        },
        { press: { on: "staff", press: { kind: "end", id: standing.id } }, ...where },
        { press: { on: "staff", press: { kind: "agree", id: pending.id } }, ...where },
        { press: { on: "staff", press: { kind: "decline", id: pending.id } }, ...where },
      ];
    },
    may: (_, { press }, { by, at }) =>
      at !== "channel" &&
      admins.includes(by) &&
      !["list", "add", "person", "roles", "leave"].includes(press.kind),
  },
  group_ask: {
    seeds: ({ asks }) =>
      asks.map(({ id, owner }) => ({
        press: { on: "group_ask", id },
        by: owner,
        at: "private",
      })),
    may: ({ asks }, { id }, { by, at }) =>
      at === "private" && asks.some((ask) => ask.id === id && ask.owner === by),
  },
  draft: {
    seeds: ({ drafts }) =>
      drafts.map(({ id, owner, step }) => ({
        press: {
          on: "draft",
          input: { kind: "press", draftId: id, step, verb: "pick", value: "telegram_search" },
        },
        by: owner,
        at: "private",
      })),
    may: ({ drafts }, { input }, { by, at }) =>
      at === "private" &&
      drafts.some(
        ({ id, owner, step }) => id === input.draftId && owner === by && step === input.step,
      ),
  },
  question: {
    seeds: ({ questions }) =>
      questions.map(({ id, status }) => ({
        press: { on: "question", id, press: { kind: status === "drafted" ? "drop" : "close" } },
        by: "mo",
        at: "review",
      })),
    may: ({ questions }, { id }, { by, at }) =>
      at === "review" && teams.review.includes(by) && questions.some((each) => each.id === id),
  },
  queue_list: {
    seeds: () =>
      QueueFilter.options.map((filter) => ({
        press: { on: "queue_list", filter, page: 1 },
        by: "mo",
        at: "review",
      })),
    may: never,
  },
  asked: {
    seeds: ({ questions }) =>
      questions
        .filter(({ status }) => status === "waiting")
        .flatMap(({ id, reporter }) =>
          AskedPress.options.map((verb) => ({
            press: { on: "asked", id, verb } as const,
            by: reporter,
            at: "private" as const,
            // Who is asked for words twice is shown the question twice.
            ...(verb === "answer" && { isRepeatable: true as const }),
          })),
        ),
    may: ({ questions }, { id }, { by, at }) =>
      at === "private" && questions.some((each) => each.id === id && each.reporter === by),
  },
  own_report: {
    seeds: ({ reports }) =>
      reports.flatMap(({ id, owner }) =>
        OwnPress.options.map((verb) => ({
          press: { on: "own_report", id, verb, page: 1 } as const,
          by: owner,
          at: "private" as const,
          ...(verb === "add" && { isRepeatable: true as const }),
        })),
      ),
    may: ({ reports }, { id, verb }, { by, at }) =>
      at === "private" &&
      (verb === "leave" || reports.some((each) => each.id === id && each.owner === by)),
  },
  own_reports: {
    seeds: () => [{ press: { on: "own_reports", page: 1 }, by: "rita", at: "private" }],
    may: never,
  },
  queues: {
    seeds: () =>
      [
        { kind: "list" } as const,
        { kind: "open", id: queueIds.fraud } as const,
        { kind: "speak_in", id: queueIds.fraud, language: "ru" } as const,
        { kind: "appointed", id: queueIds.fraud } as const,
        { kind: "take", id: queueIds.fraud, part: "categories", picked: 3 } as const,
        { kind: "make_default", id: queueIds.fraud } as const,
        { kind: "remove_now", id: queueIds.fraud } as const,
      ].map((press) => ({
        press: { on: "queues", press },
        by: "ada",
        at: "private",
      })),
    may: (_, __, where) => isAdminsOwn(where),
  },
  wellbeing: {
    seeds: () =>
      [
        { kind: "page", page: "categories" } as const,
        { kind: "hard_day" } as const,
        { kind: "leave_out", category: "hate" } as const,
      ].map((press) => ({
        press: { on: "wellbeing", press },
        by: "mia",
        at: "private",
        // A hard day begins when it was said last.
        ...(press.kind === "hard_day" && { isRepeatable: true as const }),
      })),
    may: (_, { press }, { by, at }) =>
      at === "private" && press.kind !== "page" && isKnownAsStaff(by),
  },
  past: {
    seeds: ({ cases }) =>
      cases.map(({ code }) => ({
        press: { on: "past", code, page: 1 },
        by: "ada",
        at: "private",
      })),
    may: never,
  },
  stats: {
    seeds: () =>
      statsRanges.flatMap((days) =>
        (["page", "file"] as const).map((as) => ({
          press: { on: "stats", as, days } as const,
          by: "ada" as const,
          at: "private" as const,
        })),
      ),
    may: never,
  },
  health: {
    seeds: () => [
      { press: { on: "health", verb: "again" }, by: "ada", at: "private" },
      { press: { on: "health", verb: "retry" }, by: "ada", at: "private" },
    ],
    may: never,
  },
  skip_seniors: {
    seeds: () => [{ press: { on: "skip_seniors" }, by: "ada", at: "private" }],
    may: (_, __, where) => isAdminsOwn(where),
  },
};

/** What each kind has on screen. */
export function seedsByKind(world: World): readonly (readonly Seed[])[] {
  return Object.values(kinds).map(({ seeds }): readonly Seed[] => seeds(world));
}

/** Whether presses of a kind change anything at all. */
export function isLive(on: Press["on"]): boolean {
  return kinds[on].may !== never;
}

/** Whether a press may rightly change something; what no button of ours carries may not. */
export function mayChange(world: World, press: Press, where: Where): boolean {
  const kind = kinds[press.on] as PressKind<Press["on"]>;
  return kind.may(world, press, where);
}
