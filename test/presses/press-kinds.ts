import { bulkVerdicts, type BulkPress } from "../../src/domain/decisions/bulk.ts";
import type { Press } from "../../src/domain/press.ts";
import { QueueFilter } from "../../src/domain/queues/queue-list.ts";
import { everythingUpheld, UpheldView } from "../../src/domain/queues/upheld-list.ts";
import { ChatId } from "../../src/domain/ids.ts";
import { referralVerbs, ReferralVerb } from "../../src/domain/referrals/referral.ts";
import { adminPresses } from "./admin-presses.ts";
import { ownHelpPresses, ownTextPresses } from "./own-text-presses.ts";
import { cardPresses } from "./card-presses.ts";
import type { CaseFacts, World } from "./read-world.ts";
import { reporterPresses } from "./reporter-presses.ts";
import { never, type PressKind, type PressKinds, type Seed, type Where } from "./seed.ts";
import { trainingKinds } from "./training-presses.ts";
import { admins, chats, isKnownAsStaff, queueAt, seniors, teams } from "./town.ts";

const seniorsGroup = ChatId.parse(chats.escalation.id);
const isClosed = ({ status }: CaseFacts) => status === "dismissed" || status === "upheld";

/** Every kind of button: what of it is on somebody's screen in this world, and who may press what. */
const kinds: PressKinds = {
  card: cardPresses,
  bulk: {
    seeds: ({ bulks }) =>
      bulks.flatMap(({ id }) =>
        ([...bulkVerdicts("review", "place"), { kind: "uphold", measure: "listed" }] as const)
          .map((verdict): BulkPress => ({ kind: "decide", verdict }))
          .concat({ kind: "drop" })
          .map((press) => ({ press: { on: "bulk", id, press }, by: "mo", at: "review" })),
      ),
    may: ({ bulks }, { id }, { by, at }) =>
      at === "review" && teams.review.includes(by) && bulks.some((bulk) => bulk.id === id),
  },
  reopen: {
    seeds: ({ cases }) =>
      cases.filter(isClosed).map(({ id, version }) => ({
        press: { on: "reopen", caseId: id, version },
        by: "sue",
        at: "escalation",
      })),
    may: ({ cases }, { caseId, version }, { by, at }) => {
      const facts = cases.find(({ id }) => id === caseId);
      const queue = queueAt(at);
      if (facts === undefined || queue === undefined || !teams[queue].includes(by)) return false;
      return seniors.includes(by) && version === facts.version && isClosed(facts);
    },
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
  referral: {
    seeds: ({ referrals }) =>
      referrals.flatMap(({ id }) =>
        ReferralVerb.options.map((verb) => ({
          press: { on: "referral", id, verb, group: seniorsGroup },
          by: "sue",
          at: "private",
        })),
      ),
    may: ({ referrals }, { id, verb, group }, { by, at }) =>
      (at === "private" || at === "escalation") &&
      group === seniorsGroup &&
      teams.escalation.includes(by) &&
      referrals.some((each) => each.id === id && referralVerbs(each.status).includes(verb)),
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
  upheld: {
    seeds: () =>
      [...UpheldView.options, "send" as const].map((verb) => ({
        press: { on: "upheld", verb, filter: everythingUpheld, page: 1 } as const,
        by: "sue" as const,
        at: "escalation" as const,
        ...(verb === "send" && { isRepeatable: true as const }),
      })),
    may: (_, { verb }, { by, at }) => {
      const queue = queueAt(at);
      return verb === "send" && queue !== undefined && teams[queue].includes(by);
    },
  },
  details: {
    seeds: ({ cases }) =>
      cases.slice(0, 2).map(({ id: caseId }) => ({
        press: { on: "details", caseId, group: ChatId.parse(chats.review.id), page: 2 },
        by: "mo",
        at: "private",
      })),
    may: never,
  },
  bring_cases: {
    seeds: () => [{ press: { on: "bring_cases" }, by: "mo", at: "review" }],
    may: never,
  },
  next_case: {
    seeds: () =>
      (["review", "escalation"] as const).map((at) => ({
        press: { on: "next_case" },
        by: at === "review" ? "mo" : "sue",
        at,
        // Whoever has a case is led to it, and has it for longer.
        isRepeatable: true as const,
      })),
    may: (_, __, { by, at }) => {
      const queue = queueAt(at);
      return queue !== undefined && teams[queue].includes(by);
    },
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
  language: {
    seeds: () => [
      { press: { on: "language", language: "es" }, by: "rita", at: "private" },
      { press: { on: "language", language: "ru" }, by: "ada", at: "escalation" },
    ],
    may: (_, __, { by, at }) =>
      at === "private" || (queueAt(at) !== undefined && admins.includes(by)),
  },
  ...reporterPresses,
  ...adminPresses,
  ...trainingKinds,
  own_texts: ownTextPresses,
  own_help: ownHelpPresses,
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
