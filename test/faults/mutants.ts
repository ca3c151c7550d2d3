import type { Patch } from "./build.ts";
import type { Load } from "./loads.ts";

/** A guard that is taken out on purpose, and which invariants have to notice. */
export type Mutant = {
  name: string;
  without: string;
  patches: readonly Patch[];
  sql?: readonly string[];
  /** Where the usual load would seldom pass through what is left open. */
  load?: Partial<Load>;
  caughtBy: readonly string[];
};

export const mutants: readonly Mutant[] = [
  {
    name: "compare_and_set",
    without: "comparing a case's version and status, its lock and the unique version of a decision",
    patches: [
      {
        file: "workflow/cases/press-card.js",
        from: "version: pressed.version }",
        to: "version: held.version }",
      },
      {
        file: "domain/decisions/ruling.js",
        from: "t.from === case_.status && t.tier === press.tier",
        to: "t.tier === press.tier",
      },
      {
        file: "db/cases/case-store.js",
        from: " and (${same(cases.status, from.status)}) is true\n      and ${same(cases.version, from.version)}",
        to: "",
      },
      {
        file: "db/cases/case-store.js",
        from: "where ${same(c.id, id)} for update of c",
        to: "where ${same(c.id, id)}",
      },
    ],
    sql: ["drop index decisions_one_a_version"],
    caughtBy: ["I3", "I4"],
  },
  {
    name: "version_of_the_button",
    without: "comparing the version on the button, so that old keyboards still decide",
    patches: [
      {
        file: "workflow/cases/press-card.js",
        from: "version: pressed.version }",
        to: "version: held.version }",
      },
    ],
    // It takes a case that was decided and opened again: more time for the staff, fewer kills.
    load: { kills: 10, killPauseMs: [1_500, 2_500], people: 25 },
    caughtBy: ["I3"],
  },
  {
    name: "inbox_key",
    without: "the inbox's unique update id",
    patches: [
      {
        file: "db/mail/inbox-store.js",
        from: "on conflict (update_id) do nothing returning *",
        to: "returning *",
      },
    ],
    sql: ["drop index inbox_update_id_key"],
    caughtBy: ["once"],
  },
  {
    name: "transaction",
    without: "one transaction: an update is marked done in one of its own before it is handled",
    patches: [
      {
        file: "pipeline/handling.js",
        from: 'import { sendNow, unitOfWork, writesSoFar } from "../db/unit-of-work.js";',
        to: 'import { sendNow, unitOfWork, writesSoFar } from "../db/unit-of-work.js";\nimport { sql } from "drizzle-orm";',
      },
      {
        file: "pipeline/handling.js",
        from: "this.taken = found.item;",
        to: "this.taken = found.item;\nawait this.#work.db.execute(sql`update inbox set done_at = app_now() where arrival = ${found.item.arrival}`);",
      },
      // Nor does it matter that it was done already.
      {
        file: "db/mail/inbox-store.js",
        from: "where ${same(inbox.arrival, arrival)} and done_at is null`",
        to: "where ${same(inbox.arrival, arrival)}`",
      },
    ],
    caughtBy: ["I9", "I1"],
  },
  {
    name: "generation_check",
    without: "the generation check: a message counts as sent although it is out of date by then",
    patches: [
      {
        file: "db/mail/sending-store.js",
        from: "case when wanted > claimed then 'waiting' else ${as.kind} end",
        to: "${as.kind}::text",
      },
      {
        file: "db/mail/settling-store.js",
        from: "case when wanted > claimed then 'waiting' else 'sent' end",
        to: "'sent'",
      },
    ],
    load: { faults: { hang: 0.3, hangMs: 400 } },
    caughtBy: ["I2", "I5"],
  },
  {
    name: "stored_before_confirmed",
    without: "storing updates before the next poll confirms them",
    patches: [
      {
        file: "pipeline/poller.js",
        from: "polling.onStored(await storeUpdates(polling.db, polled.updates));",
        to: "setTimeout(() => void storeUpdates(polling.db, polled.updates), 150);",
      },
    ],
    caughtBy: ["I1"],
  },
  {
    name: "unknown_outcome",
    without: "sending again what has an unknown outcome",
    patches: [
      {
        file: "db/mail/sending-store.js",
        from: 'settled({ kind: "again", afterMs, counts: "unknown" });',
        to: 'settled({ kind: "sent" });',
      },
      {
        file: "pipeline/settlement.js",
        from: 'return { kind: "again", afterMs, counts: "unknown" };',
        to: 'return { kind: "sent" };',
      },
    ],
    caughtBy: ["I2", "I9"],
  },
  {
    name: "no_outcomes",
    without: "owing reporters the outcome of a decision",
    patches: [
      {
        file: "workflow/decisions/decide-case.js",
        from: "if (isTold(decided.kind))\n        await oweOutcomeNotices({ caseId: held.id, decisionId: id });",
        to: "",
      },
    ],
    caughtBy: ["outcome"],
  },
  {
    name: "no_press_answers",
    without: "answering presses",
    patches: [
      {
        file: "telegram/telegram.js",
        from: "[() => answerCallback(bot, deps.log, press.id, answer)]",
        to: "[]",
      },
    ],
    caughtBy: ["answer"],
  },
  {
    name: "settle_any_owner",
    without: "looking whose a send is before it is ended",
    patches: [
      {
        file: "db/mail/sending-store.js",
        from: " and ${same(outbox.owner, owner)} and ${condition}",
        to: " and ${condition}",
      },
      {
        file: "db/mail/settling-store.js",
        from: "owed.owner is distinct from done.owner",
        to: "owed.owner is null",
      },
    ],
    // It takes a process that is stopped in the middle of a send, and wakes while another one sends that.
    load: { kills: 4, troubles: ["frozen", "frozen", "frozen"] },
    caughtBy: ["owner"],
  },
];
