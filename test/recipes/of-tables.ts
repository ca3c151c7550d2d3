import type { Recipe } from "./recipe.ts";

export const aTable: Recipe = {
  title: "A table that `/forget` erases",
  steps: [
    {
      file: "src/db/tables/speaking/nicknames.ts",
      content: `import { UserId } from "../../../domain/ids.ts";
import { sealedText, sealedUserId } from "../../sealed.ts";
import { handedOut, row, table, until } from "../../table.ts";
import { same } from "../../values.ts";
import { deleted } from "../held.ts";

/** What somebody wants to be called by the bot. */
export const nicknames = table(
  "nicknames",
  {
    userId: sealedUserId("user_id", UserId).primaryKey(),
    nickname: sealedText("nickname").notNull(),
  },
  {
    keptFor: until("the person asks to be forgotten"),
    sealedBy: ["userId"],
    person: {
      section: "what_you_are_called",
      rowsOf: (t, userId) => same(t.userId, UserId.parse(userId)),
      whenForgotten: deleted,
    },
    columns: {
      userId: handedOut("telegram_id", row),
      nickname: handedOut("nickname", row),
    },
  },
);
`,
    },
    {
      file: "src/db/tables/all.ts",
      after: 'import { conversationStates } from "./speaking/conversation-states.ts";',
      add: 'import { nicknames } from "./speaking/nicknames.ts";',
    },
    { file: "src/db/tables/all.ts", after: "  askers,", add: "  nicknames," },
    {
      text: "mydata-what_you_are_called",
      below: "mydata-questions_to_telegram_for_you",
      says: {
        en: "What you want to be called.",
        ru: "Как к вам обращаться.",
        es: "Cómo prefieres que te llamen.",
        ar: "الاسم الذي تريد أن تُنادى به.",
      },
    },
    {
      file: "test/db/nicknames.test.ts",
      content: `import { expect, it } from "vitest";
import { erasePerson, heldOn } from "../../src/db/privacy/held-store.ts";
import { nicknames } from "../../src/db/tables/speaking/nicknames.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { insertInto } from "../../src/db/values.ts";
import { UserId } from "../../src/domain/ids.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const userId = UserId.parse(5_500);

it("what somebody is called is handed out to them, and goes with them", async () => {
  const held = () => unitOfWork(desk.db, () => heldOn(userId));
  await unitOfWork(desk.db, () => rows(insertInto(nicknames, { userId, nickname: "Robin" })));
  const entries = [{ telegram_id: userId, nickname: "Robin" }];
  expect(await held()).toContainEqual({ section: "what_you_are_called", entries });
  await unitOfWork(desk.db, () => erasePerson(userId));
  expect(await held()).toContainEqual({ section: "what_you_are_called", entries: [] });
});
`,
    },
  ],
  written: ["migrations/"],
  tests: [
    "test/db/nicknames.test.ts",
    "test/db/tables.test.ts",
    "test/telegram/texts",
    "test/workflow/forgotten-traces.test.ts",
  ],
};

export const aRetentionRule: Recipe = {
  title: "A retention rule",
  steps: [
    {
      file: "src/db/tables/staff/invitations.ts",
      from: 'keptFor: until("it is used, or its minutes are over and another one is made"),',
      to: "keptFor: keptForMs(dayMs, { since: sql`expires_at` }),",
    },
    {
      file: "src/db/tables/staff/invitations.ts",
      from: 'import { row, until, table } from "../../table.ts";',
      to: 'import { keptForMs, row, table } from "../../table.ts";\nimport { dayMs } from "../held.ts";',
    },
    {
      file: "test/db/old-invitations.test.ts",
      content: `import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { sweepTables } from "../../src/db/privacy/sweep-store.ts";
import { makeInvitation } from "../../src/db/staff/invitation-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { initialSettings } from "../../src/domain/control/admin-settings.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import { InvitationId, StaffId, UserId } from "../../src/domain/ids.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const desk = useCaseDesk();
const dayMs = 86_400_000;
const retention = retentionOf(initialSettings);

it("a link into the team is gone a day after it was of use", async () => {
  await unitOfWork(desk.db, async () => {
    const fresh = StaffId.parse(uuidv7());
    const madeBy = await staffOf(UserId.parse(5_501), fresh, "Ada");
    const id = InvitationId.parse(uuidv7());
    await makeInvitation({ id, role: "moderator", madeBy, expiresAt: new Date() });
  });
  await desk.forward(0.9 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(retention, 10))).toBe(0);
  await desk.forward(0.2 * dayMs);
  expect(await unitOfWork(desk.db, () => sweepTables(retention, 10))).toBe(1);
});
`,
    },
  ],
  tests: [
    "test/db/old-invitations.test.ts",
    "test/db/tables.test.ts",
    "test/workflow/staff.test.ts",
  ],
};
