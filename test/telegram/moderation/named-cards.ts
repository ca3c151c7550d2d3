import type { Decision } from "../../../src/domain/decisions/decision.ts";
import { CaseId, RecipientId, ReferralId, StaffId } from "../../../src/domain/ids.ts";
import type { CardView } from "../../../src/workflow/cases/read-card.ts";
import { ago, card, idOf, noCases, now, reported } from "../../support/card-of.ts";

/* Cards as they stand in a queue, each from what happened to its case. */

const mo = { id: StaffId.parse(idOf(1)), name: "Mo" };
const mia = { id: StaffId.parse(idOf(2)), name: "Mia" };
const sue = { id: StaffId.parse(idOf(3)), name: "Sue" };

const note = (words: string, language = "en", others = 0) => ({
  note: words,
  language,
  others,
  isFirst: true,
});

const asDrugs = { fromCategory: "drugs", toCategory: "drugs" } as const;
const dismissal: Decision = {
  ...asDrugs,
  version: 2,
  kind: "dismiss",
  ground: "no_violation",
  by: { kind: "staff", ...mo },
  from: "open",
  to: "dismissed",
  at: ago(3),
};

export const namedCards = {
  new: card({
    of: {
      code: "C-7F3K9Q2M",
      subjectKind: "search_term",
      display: "blue starfish tablets",
      category: "drugs",
    },
    seen: { places: ["telegram_search"], languages: ["de"], spellings: [] },
    leads: { shown: ["t.me/night_shop/3", "@night_shop"], total: 2 },
    notes: [note("Sellers answer within minutes.")],
    written: { people: 1, total: 1 },
  }),

  // One of the team wants it dismissed already: of that nothing is to be seen.
  "gravest-with-a-vote": card({
    of: {
      code: "C-2HX8WB41",
      subjectKind: "message",
      display: "t.me/quiet_harbour/12",
      category: "child_abuse",
    },
    tally: reported(2, 2, ago(0, 1), ago(0, 0.5), ["child_abuse", 2]),
    notes: [note("Un anuncio con precios y edades.", "es")],
    written: { people: 1, total: 1 },
    files: { sent: 2, notDeleted: 1 },
    facts: { panel: { page: "dismiss", name: mia.name } },
  }),

  objection: card({
    of: {
      code: "C-4K7P2M9X",
      subjectKind: "channel",
      display: "@harbour_goods",
      category: "drugs",
    },
    history: [
      {
        ...dismissal,
        version: 3,
        kind: "reopen",
        ground: "appeal",
        by: { kind: "system" },
        from: "dismissed",
        to: "open",
        at: ago(0, 1),
      },
      dismissal,
    ],
    tally: reported(3, 3, ago(4), ago(3, 2), ["drugs", 3]),
    title: "Harbour goods",
    appeal: { against: dismissal, count: 2, reasons: ["The price list is in the pinned message."] },
    facts: { assignment: { by: mia, until: new Date(now.getTime() + 1_800_000) } },
  }),

  merged: card({
    of: {
      code: "C-9D3M5T7W",
      subjectKind: "search_term",
      display: "дешёвые документы за час",
      category: "counterfeits",
      language: "ru",
    },
    history: [
      {
        version: 2,
        kind: "merge",
        ground: "C-6B1V8Z0R",
        by: { kind: "staff", ...mo },
        from: "open",
        to: "open",
        fromCategory: "counterfeits",
        toCategory: "counterfeits",
        at: ago(0, 3),
      },
    ],
    tally: reported(5, 4, ago(1), ago(0, 4), ["counterfeits", 4]),
    seen: {
      places: ["telegram_search", "channel_or_group"],
      languages: ["ru"],
      spellings: ["Дешевые документы", "документы за час"],
    },
    merged: {
      cases: [{ code: "C-6B1V8Z0R", subjectKind: "search_term", display: "документы за час" }],
      total: 1,
    },
    related: {
      samePlace: noCases,
      alike: {
        cases: [
          {
            id: CaseId.parse(idOf(8)),
            code: "C-5N2G4H6J",
            status: "upheld",
            subjectKind: "search_term",
            display: "паспорт за час",
            at: ago(2),
          },
        ],
        total: 2,
      },
    },
    caseNotes: 1,
    waitingQuestions: 1,
  }),

  burst: card({
    of: { code: "C-8THVBPAX", subjectKind: "bot", display: "@coin_doubler_bot", category: "fraud" },
    tally: {
      ...reported(1_204, 987, ago(2), ago(0, 0.1), ["fraud", 960], ["drugs", 27]),
      trusted: 2,
      fresh: 412,
      lately: 230,
    },
    formerNames: [{ kind: "name", value: "coin_helper_bot", until: ago(1) }],
    notes: [
      note("It takes the first payment and never answers again.", "en", 2),
      note("أخذ مالي ولم يرد", "ar"),
      note("<b>bold</b> & [a](b), safe\u202Egnp.exe"),
    ],
    written: { people: 14, total: 19 },
  }),

  // As the seniors see it: it went to Telegram already.
  settled: card({
    of: {
      code: "C-MSJP8GJM",
      subjectKind: "channel",
      display: "@night_shop",
      category: "drugs",
      status: "upheld",
    },
    history: [
      {
        ...asDrugs,
        version: 3,
        kind: "uphold",
        ground: "to_telegram",
        by: { kind: "staff", ...sue },
        from: "escalated",
        to: "upheld",
        at: ago(0, 0.1),
      },
      { ...dismissal, kind: "escalate", ground: "drugs", to: "escalated", at: ago(1) },
    ],
    tally: reported(6, 6, ago(2), ago(1, 2), ["drugs", 6]),
    referrals: [
      {
        id: ReferralId.parse(idOf(7)),
        caseId: CaseId.parse(idOf(9)),
        caseCode: "C-MSJP8GJM",
        recipientId: RecipientId.parse(idOf(7)),
        recipient: "Telegram, by mail",
        kind: "telegram",
        status: "sent",
        staffId: sue.id,
        by: sue.name,
        reference: "TG-20261125",
        preparedAt: ago(0, 0.1),
        sentAt: ago(0, 0.05),
        acknowledgedAt: undefined,
      },
    ],
    facts: { tier: "escalation" },
  }),
} satisfies Record<string, (language: string) => CardView>;
