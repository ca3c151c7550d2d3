import { sql } from "drizzle-orm";
import { staff } from "../schema/cases.ts";
import { wellbeing } from "../schema/wellbeing.ts";
import { caseNotes } from "../schema/work.ts";
import { belongsToCase, deleted, holding, type Holding } from "./holding.ts";

const staffBehind = (userId: number) =>
  sql`(select id from staff where telegram_user_id = ${userId})`;

/** What is held on somebody as one of the team, in the order in which it is handed out. */
export const ofStaff: readonly Holding[] = [
  holding(caseNotes, {
    section: "notes_that_you_wrote_as_a_moderator",
    rowsOf: (userId) => sql`staff_id in ${staffBehind(userId)}`,
    columns: {
      id: "number",
      caseId: { leftOut: belongsToCase },
      staffId: "your_number_as_a_moderator",
      words: "note",
      decisionId: { leftOut: belongsToCase },
      writtenAt: "written_at",
    },
    whenForgotten: { kind: "stays", because: belongsToCase },
  }),
  holding(wellbeing, {
    section: "how_you_look_after_yourself",
    rowsOf: (userId) => sql`staff_id in ${staffBehind(userId)}`,
    columns: {
      staffId: "your_number_as_a_moderator",
      leftOut: "categories_that_you_left_out",
      hardDayUntil: "hard_day_until",
      remindedOf: { leftOut: belongsToCase },
      remindedAt: "reminded_at",
    },
    whenForgotten: deleted,
  }),
  holding(staff, {
    section: "you_as_a_moderator",
    rowsOf: (userId) => sql`telegram_user_id = ${userId}`,
    columns: {
      id: "number",
      telegramUserId: "telegram_id",
      name: "first_name",
      createdAt: "first_decision_at",
    },
    whenForgotten: { kind: "stays", because: "Who decided has to be known as long as the case." },
  }),
];
