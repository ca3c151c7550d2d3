import type { InsidePlace, InsideStep } from "sandbox-page/protocol/inside";
import type { Overview } from "../src/db/control/overview-store.ts";

/** What the bot's database holds, on the way from what people write to what they read. */
export function insideSteps(overview: Overview): InsideStep[] {
  const { inbox, outbox, unknownOutcomes, abandoned, audit } = overview;
  const oldest = { words: `The oldest waits for ${span(inbox.oldestWaitingMs)}.` };
  return [
    {
      places: [
        {
          title: "Inbox",
          words:
            "An update is written down before anything else. So it is done once, even after a crash.",
          counts: [
            { of: inbox.waiting, what: "waiting" },
            { of: inbox.done, what: "done" },
            { of: inbox.dead, what: "given up", isBad: inbox.dead > 0 },
          ],
          notes: inbox.waiting > 0 ? [oldest] : [],
        },
      ],
    },
    {
      places: [casesOf(overview), auditOf(audit)],
      newest: {
        title: "Newest audit events",
        events: audit.newest.map(({ kind, code }) => ({ words: eventWords(kind), code })),
      },
    },
    {
      places: [
        {
          title: "Outbox",
          words:
            "What the bot will say, written down with the decision itself. The urgent goes first.",
          priorities: outbox.map(({ priority, waiting, sending, sent }) => {
            return { name: priorityWords(priority), waiting, sending, sent };
          }),
          counts: [
            { of: unknownOutcomes, what: "sends with unknown outcome" },
            { of: abandoned, what: "given up", isBad: abandoned > 0 },
          ],
          notes: [],
        },
      ],
    },
  ];
}

function casesOf({ reports, cases }: Overview): InsidePlace {
  return {
    title: "Cases",
    words: "Reports on the same thing are one case, decided once.",
    counts: [
      { of: reports, what: reports === 1 ? "report" : "reports" },
      ...cases.map(({ status, count }) => ({ of: count, what: caseWords(status) })),
    ],
    notes: [],
  };
}

function auditOf({ events, unsealed, head }: Overview["audit"]): InsidePlace {
  return {
    title: "Audit",
    words: "Who did what. Each seal covers all before it: no event can go unseen.",
    counts: [
      { of: events, what: "events" },
      { of: unsealed, what: "not sealed yet" },
    ],
    notes: [
      head === ""
        ? { words: "No seal yet." }
        : { words: "Newest seal", code: `${head.slice(0, 14)}…` },
    ],
  };
}

/** In the two words that one would say: "0.4 s", "12 s", "3 min". */
function span(ms: number): string {
  if (ms < 9_950) return `${(ms / 1_000).toFixed(1)} s`;
  if (ms < 90_000) return `${Math.round(ms / 1_000)} s`;
  return `${Math.round(ms / 60_000)} min`;
}

const caseStates = new Map([
  ["open", "open"],
  ["escalated", "with the senior team"],
  ["upheld", "upheld"],
  ["dismissed", "dismissed"],
  ["withdrawn", "withdrawn"],
]);

function caseWords(status: string): string {
  return caseStates.get(status) ?? plain(status);
}

const priorities = new Map([
  ["owed_to_press", "Answers to presses"],
  ["answer", "Answers to messages"],
  ["gravest_list", "Lists of the gravest"],
  ["gravest_card", "Cards of the gravest"],
  ["trusted_card", "Cards of trusted flaggers"],
  ["card", "Cards"],
  ["late_card", "Cards past a limit"],
  ["notice", "Notices"],
]);

function priorityWords(priority: string): string {
  return priorities.get(priority) ?? capital(plain(priority));
}

/** "case_escalated" as "Case escalated". */
function eventWords(kind: string): string {
  return capital(plain(kind));
}

function plain(name: string): string {
  return name.replaceAll("_", " ");
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
