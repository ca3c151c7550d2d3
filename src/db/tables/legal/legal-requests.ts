import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex } from "drizzle-orm/pg-core";
import { z } from "zod";
import { AuthorityId, LegalRequestId, StaffId } from "../../../domain/ids.ts";
import { Instrument, RequestKind } from "../../../domain/legal/instrument.ts";
import { RequestDetails, RequestStatus, Secrecy } from "../../../domain/legal/request.ts";
import { LegalSection } from "../../../domain/legal/sections.ts";
import { at, json, rowId, word } from "../../columns.ts";
import { sealedJson, sealedText } from "../../sealed.ts";
import { keptForMs, row, shed, table } from "../../table.ts";
import { always } from "../../table.ts";
import { dayMs } from "../held.ts";
import { staff } from "../staff/staff.ts";
import { authorities } from "./authorities.ts";

/** For how long what an authority wrote stays once its request is over; then only what is counted. */
const threeYears = 3 * 365 * dayMs;

/** What authorities ask for by law. Whom it is about stands sealed, in its targets. */
export const legalRequests = table(
  "legal_requests",
  {
    id: rowId("id", LegalRequestId).primaryKey(),
    code: text("code").notNull(),
    kind: word("kind", RequestKind).notNull(),
    instrument: word("instrument", Instrument).notNull(),
    authorityId: rowId("authority_id", AuthorityId)
      .notNull()
      .references(() => authorities.id),
    /** Grows with each change of what is asked for: analysis and proposal are of one version. */
    version: integer("version").notNull().default(1),
    status: word("status", RequestStatus).notNull().default("registered"),
    receivedAt: at("received_at").notNull(),
    dueAt: at("due_at"),
    /** Before which nothing is given, unless another authority clears it. */
    notBefore: at("not_before"),
    secrecy: word("secrecy", Secrecy).notNull(),
    secretUntil: at("secret_until"),
    /** Who wanted the person to be told, and when another one agreed. */
    secrecyEndBy: rowId("secrecy_end_by", StaffId).references(() => staff.id),
    secrecyEndedAt: at("secrecy_ended_at"),
    /** When whoever it is about was told. */
    toldAt: at("told_at"),
    items: json("items", z.array(LegalSection).readonly()).notNull(),
    periodFrom: at("period_from"),
    periodTo: at("period_to"),
    details: sealedJson("details", RequestDetails),
    docSha256: text("doc_sha256"),
    /** Of a removal order: what was done, where and when. */
    effect: sealedText("effect"),
    effectedAt: at("effected_at"),
    /** When it was confirmed to the authority that it arrived; and when a judge's word came. */
    acknowledgedAt: at("acknowledged_at"),
    validatedAt: at("validated_at"),
    registeredBy: rowId("registered_by", StaffId)
      .notNull()
      .references(() => staff.id),
    registeredAt: at("registered_at")
      .notNull()
      .default(sql`app_now()`),
    overAt: at("over_at"),
  },
  {
    keptFor: always("How many there were, by whom and how they ended, has to be known."),
    sheds: keptForMs(threeYears, { since: sql`over_at`, where: sql`over_at is not null` }),
    sealedBy: ["id"],
    nobody:
      "What the law makes the operator answer. Whether there is anything is told to nobody, so it is in no file.",
    columns: {
      id: row,
      code: row,
      kind: row,
      instrument: row,
      authorityId: row,
      version: row,
      status: row,
      receivedAt: row,
      dueAt: row,
      notBefore: row,
      secrecy: row,
      secretUntil: row,
      secrecyEndBy: row,
      secrecyEndedAt: row,
      toldAt: row,
      items: row,
      periodFrom: row,
      periodTo: row,
      details: shed(sql`null`),
      docSha256: row,
      effect: shed(sql`null`),
      effectedAt: row,
      acknowledgedAt: row,
      validatedAt: row,
      registeredBy: row,
      registeredAt: row,
      overAt: row,
    },
  },
  (t) => [
    uniqueIndex("legal_requests_code_key").on(t.code),
    index("legal_requests_open")
      .on(t.receivedAt)
      .where(sql`over_at is null`),
    index("legal_requests_over")
      .on(t.overAt)
      .where(sql`over_at is not null`),
    check(
      "legal_requests_status",
      sql`status in ('registered', 'analysed', 'proposed', 'decided', 'answered', 'closed', 'narrowing',
        'challenged', 'withdrawn', 'false')`,
    ),
    check(
      "legal_requests_kind",
      sql`kind in ('information', 'removal', 'preservation', 'emergency')`,
    ),
    check("legal_requests_secrecy", sql`secrecy in ('none', 'until_date', 'until_told')`),
  ],
);
