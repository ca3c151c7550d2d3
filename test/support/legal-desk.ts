// Officers who answer legal requests, as fast as their presses are carried out. Used by tests of these.
import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { someLegalRequests, type LegalRequest } from "../../src/db/legal/legal-request-store.ts";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { owners } from "../../src/db/tables/staff/owners.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { insertInto } from "../../src/db/values.ts";
import {
  AppointmentId,
  ChatId,
  StaffId,
  UserId,
  type LegalRequestId,
} from "../../src/domain/ids.ts";
import { writtenMoment } from "../../src/domain/legal/calendar.ts";
import { Question } from "../../src/domain/legal/analysis.ts";
import type { LegalGround, Outcome } from "../../src/domain/legal/decision.ts";
import type { LegalSection } from "../../src/domain/legal/sections.ts";
import { LegalPress } from "../../src/domain/legal/legal-page.ts";
import { pressLegal, writeLegal } from "../../src/workflow/legal/open-legal.ts";
import type { CaseDesk } from "./case-desk.ts";

export type Officer = { userId: UserId; name: string };
export const officer = (id: number): Officer => ({
  userId: UserId.parse(id),
  name: `Officer ${id}`,
});

/** What an officer answers, question by question: `press` a button, or written words. */
export type Answers = readonly (
  readonly [step: string, answer: string] | { readonly write: string }
)[];

const police = "State police\nDE\n+49 30 1234\nthe ministry's own list";

/** A moment ago, to the minute. */
export const receivedAt = Math.floor(Date.now() / 60_000 - 60) * 60_000;

/** A request for what somebody reported, entered by its questions. */
export function informationAbout(
  targets: string,
  { secrecy = "none", instrument = "dsa_information", kind = "information" } = {},
): Answers {
  return [
    ["kind", kind],
    ["instrument", instrument],
    { write: police },
    ["authority_class", "police"],
    { write: "345/26" },
    { write: "2026-01-02" },
    { write: writtenMoment(receivedAt) },
    ["channel", "post"],
    { write: "§ 100j StPO" },
    ["category", "drugs"],
    { write: targets },
    ...(kind === "information" || kind === "emergency"
      ? ([
          ["items", "reports"],
          ["items", "identity"],
          ["items", "done"],
          ["period", "skip"],
        ] as const)
      : []),
    ...(instrument === "epoc" ? ([["notified", "no"]] as const) : []),
    ["secrecy", secrecy],
    ...(secrecy === "none" ? [] : ([["secrecy_basis", "skip"]] as const)),
    ["language", "en"],
    ["document", "skip"],
  ];
}

export function legalDesk(desk: Pick<CaseDesk, "db" | "sql">, admins: readonly Officer[]) {
  const operator = { owners: admins.map(({ userId }) => userId), outcomeNoticeDelayMs: 0 };
  const inUnit = <T>(work: () => Promise<T>): Promise<T> => unitOfWork(desk.db, work);
  const presses = (by: Officer, press: LegalPress) =>
    inUnit(() =>
      pressLegal(operator, by, { press, chatId: ChatId.parse(by.userId), messageId: 7 }),
    );
  const writes = (by: Officer, text: string, key = `page:show_legal:${by.userId}`) =>
    inUnit(() =>
      writeLegal(operator, { chatId: ChatId.parse(by.userId), updateId: 1, text, by, key }),
    );
  const all = (): Promise<LegalRequest[]> =>
    inUnit(() => someLegalRequests("all", { by: undefined, limit: 100, offset: 0 }));
  const now = async (id: LegalRequestId): Promise<LegalRequest> => {
    const found = (await all()).find((each) => each.id === id);
    if (found === undefined) throw new Error("there is no such request");
    return found;
  };
  /** Answers all questions with yes, but those that are given. */
  const analyses = async (by: Officer, id: LegalRequestId, no: readonly Question[] = []) => {
    for (const question of Question.options) {
      const { version } = await now(id);
      const answer = no.includes(question) ? "no" : "yes";
      await presses(by, { kind: "say", id, version, question, answer });
    }
  };
  return {
    operator,
    now,
    analyses,
    /** Puts a decision together, and asks a second person. */
    proposes: async (
      by: Officer,
      id: LegalRequestId,
      {
        outcome,
        ground = "too_broad",
        ticks = [],
      }: {
        outcome: Outcome;
        ground?: LegalGround;
        ticks?: readonly (readonly [LegalSection, string])[];
      },
    ) => {
      const { version } = await now(id);
      await presses(by, { kind: "outcome", id, version, outcome });
      await presses(by, { kind: "ground", id, version, ground });
      for (const [section, column] of ticks) {
        await presses(by, { kind: "tick", id, version, section, column });
      }
      return presses(by, { kind: "ask_second", id, version });
    },
    inUnit,
    presses,
    writes,
    /** A press on a request as it stands now. */
    verb: async (
      by: Officer,
      kind: "confirm" | "send_back" | "hand_out" | "ask_second",
      id: LegalRequestId,
    ) => presses(by, { kind, id, version: (await now(id)).version }),
    /** The code of the report that somebody made, by their note. */
    reportOf: async (by: number): Promise<string> => {
      const [row] = await desk.sql<{ code: string }[]>`
        select code from reports where note = ${`note of ${by}`}`;
      return row?.code ?? "";
    },
    ledgerOf: (code: string) => desk.sql<{ id: string; persons: number; classes: string[] }[]>`
      select id, persons, classes from disclosures where request_code = ${code}`,
    all,
    /** The admins have been that for long enough. */
    settleIn: async (): Promise<void> => {
      const namedAt = sql`app_now() - interval '1 year'`;
      await inUnit(async () => {
        for (const { userId } of admins) await rows(insertInto(owners, { userId, namedAt }));
      });
    },
    /** Appoints somebody, with another admin's word. */
    appoints: async (who: Officer): Promise<void> => {
      await inUnit(async () => {
        const [by, other] = admins;
        if (by === undefined || other === undefined) throw new Error("two admins are needed");
        const staffId = await staffOf(who.userId, StaffId.parse(uuidv7()), who.name);
        const byId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
        const agreed = await staffOf(other.userId, StaffId.parse(uuidv7()), other.name);
        const id = AppointmentId.parse(uuidv7());
        const made = { id, staffId, role: "legal", queueId: undefined, by: byId } as const;
        await appoint({ ...made, isPending: false });
        await rows(sql`update appointments set agreed_by = ${agreed} where id = ${id}`);
      });
    },
    /** Answers the questions, and registers. Gives the request. */
    enters: async (by: Officer, answers: Answers): Promise<LegalRequest> => {
      await presses(by, { kind: "draft" });
      for (const answer of answers) {
        if ("write" in answer) await writes(by, answer.write);
        else await presses(by, pressFor(answer));
      }
      await presses(by, { kind: "register" });
      const newest = (await all()).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
      if (newest === undefined) throw new Error("nothing was registered");
      return newest;
    },
  };
}

function pressFor([step, answer]: readonly [string, string]): LegalPress {
  const isOn = answer === "skip" || answer === "done";
  return LegalPress.parse(isOn ? { kind: "skip", step } : { kind: "pick", step, value: answer });
}
