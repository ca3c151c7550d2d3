// Which tables a report has, each the only count of its population. Used by what counts, shows and adds up.
import { z } from "zod";
import { categoryKeys } from "../cases/categories.ts";
import { dismissalGrounds, upholdMeasures } from "../decisions/grounds.ts";
import { recipientKinds } from "../referrals/recipient.ts";
import type { Scheme } from "./banding.ts";

export const TableId = z.enum([
  "reports",
  "decisions",
  "objections",
  "referrals",
  "requests",
  "late_requests",
  "persons_given",
  "holds",
  "reveals",
  "erased",
  "automated",
  "people",
]);
export type TableId = z.infer<typeof TableId>;
export const tableIds = TableId.options;

type Table = {
  /** Its letter in the list of what is told. */
  letter: string;
  scheme: Scheme;
  /** Whether two admins may have it told to the last one. */
  mayBeExact: boolean;
  /** What its rows are by. */
  by: readonly string[];
  /** The rows that it always has; where there are none, it has those of which there is something. */
  rows: readonly (readonly string[])[];
  columns: readonly string[];
};

const single = (rows: readonly string[]) => rows.map((row) => [row]);

const outcomes = [
  "full",
  "part",
  "nothing_held",
  "narrow",
  "refuse",
  "challenge",
  "withdrawn",
  "false",
  "waiting",
] as const;

const requests = {
  letter: "E",
  scheme: "leaf",
  mayBeExact: true,
  by: ["country", "kind"],
  rows: [],
  columns: outcomes,
} as const satisfies Table;

const tables = {
  reports: {
    letter: "A",
    scheme: "leaf",
    mayBeExact: false,
    by: ["category"],
    rows: single(categoryKeys),
    columns: ["upheld", "dismissed", "withdrawn", "waiting"],
  },
  decisions: {
    letter: "B",
    scheme: "ladder",
    mayBeExact: false,
    by: ["decision", "ground"],
    rows: [
      ["escalate", ""],
      ...dismissalGrounds.map((ground) => ["dismiss", ground]),
      ...upholdMeasures.map((ground) => ["uphold", ground]),
      ["return", ""],
      ["reopen", ""],
      ["undo", ""],
    ],
    columns: ["count"],
  },
  objections: {
    letter: "B",
    scheme: "ladder",
    mayBeExact: false,
    by: ["outcome"],
    rows: single(["upheld", "rejected", "waiting"]),
    columns: ["count"],
  },
  referrals: {
    letter: "D",
    scheme: "ladder",
    mayBeExact: false,
    by: ["recipient"],
    rows: single(recipientKinds),
    columns: ["acknowledged", "sent"],
  },
  requests,
  late_requests: requests,
  persons_given: {
    letter: "E",
    scheme: "leaf",
    mayBeExact: true,
    by: ["what"],
    rows: single(["persons"]),
    columns: ["count"],
  },
  holds: {
    letter: "G",
    scheme: "ladder",
    mayBeExact: true,
    by: ["ground"],
    rows: single(["authority", "claim", "danger"]),
    columns: ["placed"],
  },
  reveals: {
    letter: "H",
    scheme: "ladder",
    mayBeExact: true,
    by: ["reason"],
    rows: [],
    columns: ["confirmed", "refused"],
  },
  erased: {
    letter: "I",
    scheme: "ladder",
    mayBeExact: false,
    by: ["what"],
    rows: single(["people", "cases", "overdue"]),
    columns: ["count"],
  },
  automated: {
    letter: "J",
    scheme: "leaf",
    mayBeExact: false,
    by: ["what"],
    rows: single(["closings"]),
    columns: ["count"],
  },
  people: {
    letter: "K",
    scheme: "ladder",
    mayBeExact: false,
    by: ["what"],
    rows: single(["decided"]),
    columns: ["count"],
  },
} as const satisfies Record<TableId, Table>;

export function tableOf(id: TableId): Table {
  return tables[id];
}

/** What is told of a population only in shares. */
export const ShareId = z.enum(["subject_kinds"]);
export type ShareId = z.infer<typeof ShareId>;

/** The waits of which the median is told. */
export const WaitId = z.enum([
  "first_decision",
  "first_decision_gravest",
  "closing",
  "order_registered",
  "order_effect",
]);
export type WaitId = z.infer<typeof WaitId>;
