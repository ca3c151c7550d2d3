import { beforeAll, describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { ChatId, RestrictionId, UserId, type CaseId } from "../../src/domain/ids.ts";
import type { RestrictionVerb } from "../../src/domain/referrals/restriction.ts";
import { Statements } from "../../src/domain/referrals/statement.ts";
import { beginCyberTip, viewCyberTip } from "../../src/workflow/referrals/cyber-tip.ts";
import {
  beginRestriction,
  pressRestriction,
  sendStatements,
} from "../../src/workflow/referrals/rule-restriction.ts";
import { viewStatements } from "../../src/workflow/referrals/view-restrictions.ts";
import { termOf } from "../support/case-desk.ts";
import { channelOf, feedHand } from "../support/feed-desk.ts";
import { ada, alma, mo, publishers } from "../support/publishing.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
beforeAll(() => {
  hand = feedHand(desk);
});
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);
const begin = (by: typeof ada, words: string) =>
  work(() => beginRestriction(publishers, by, words));
const chat = ChatId.parse(ada.userId);

async function newest(): Promise<RestrictionId> {
  const [row] = await desk.sql`select id from restrictions order by id desc limit 1`;
  return RestrictionId.parse(row?.["id"]);
}
type Plain = Exclude<RestrictionVerb, "measure" | "ground">;
const press = (id: RestrictionId, kind: Plain, by = ada) =>
  work(() => pressRestriction(publishers, by, { kind, id }));
const chooses = async (
  id: RestrictionId,
  measure: "removed" | "suspended" | "payments",
  ground: "illegal" | "terms" | "order",
) => {
  await work(() => pressRestriction(publishers, ada, { kind: "measure", id, to: measure }));
  return work(() => pressRestriction(publishers, ada, { kind: "ground", id, to: ground }));
};
const codeOf = async (id: CaseId) => (await desk.case(id)).code;
const statements = async () => {
  const { content, ...left } = await work(() => viewStatements(chat, 0));
  const made = content === undefined ? [] : Statements.parse(JSON.parse(content)).statements;
  return { made, content, ...left };
};

describe("what the operator did on a service of their own", () => {
  it("is recorded of an upheld case by an admin, once a kind, and lifted", async () => {
    const open = await desk.files({ by: 31, subject: termOf("still open words") });
    expect(await begin(mo, await codeOf(open))).toBe("not_admin");
    expect(await begin(ada, await codeOf(open))).toBe("not_upheld");
    expect(await begin(ada, "C-00000000")).toBe("unknown");
    expect(await begin(ada, "R-7F3K9Q2M")).toBe("no_code");
    const code = await codeOf(await hand.upholds(channelOf(1_333_333_333, "pillsecret")));
    expect(await begin(ada, `${code} 2199-01-01`)).toBe("no_day");
    expect(await begin(ada, `${code} yesterday`)).toBe("no_day");
    expect(await begin(ada, `${code} 2026-11-02 2026-10-30`)).toBe("shown");
    const id = await newest();
    expect(await press(id, "record")).toBe("gone");
    await chooses(id, "removed", "illegal");
    expect(await press(id, "record", mo)).toBe("not_admin");
    expect(await press(id, "record")).toBe("done");
    expect(await press(id, "record")).toBe("gone");
    await begin(alma, `${code} 2026-11-03`);
    const again = await newest();
    await chooses(again, "removed", "terms");
    expect(await press(again, "record")).toBe("recorded_already");
    expect(await press(id, "lift", alma)).toBe("done");
    expect(await press(id, "lift")).toBe("gone");
    expect(await press(again, "record")).toBe("done");
    const audited = await desk.sql`select kind from audit_events where subject_code = ${code}`;
    const kinds = audited
      .map(({ kind }) => String(kind))
      .filter((kind) => kind.startsWith("restr"));
    expect(kinds).toEqual(["restriction_recorded", "restriction_lifted", "restriction_recorded"]);
  });

  it("and is not theirs who reported it", async () => {
    const subject = termOf("reported by ada herself");
    await desk.files({ by: ada.userId, subject });
    const id = await hand.upholds(subject);
    expect(await begin(ada, await codeOf(id))).toBe("not_theirs");
    expect(await begin(alma, await codeOf(id))).toBe("shown");
  });
});

describe("statements of reasons", () => {
  beforeAll(() => desk.sql`delete from restrictions`);

  it("are made of restrictions alone, in the database's fields, and name nobody", async () => {
    expect((await statements()).content).toBeUndefined();
    const id = await hand.upholds(channelOf(1_444_444_444, "canarychannel"), "fraud");
    await desk.files({ by: 77_123_456, subject: channelOf(1_444_444_444), note: "canary note" });
    const code = await codeOf(id);
    await begin(ada, `${code} 2026-11-02 2026-10-30`);
    const restriction = await newest();
    await chooses(restriction, "suspended", "terms");
    await press(restriction, "record");
    await press(restriction, "lift");
    const { made, content } = await statements();
    expect(made).toEqual([
      expect.objectContaining({
        decision_account: "DECISION_ACCOUNT_SUSPENDED",
        decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        category: "STATEMENT_CATEGORY_SCAMS_AND_FRAUD",
        content_date: "2026-10-30",
        application_date: "2026-11-02",
        automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
      }),
    ]);
    expect(made[0]?.end_date_account_restriction).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const word of ["canary", "1444444444", code, "77123456", "@", "http", "t.me"]) {
      expect(content).not.toContain(word);
    }
  });

  it("are none of what an authority ordered, and none without a day of the content", async () => {
    const code = await codeOf(await hand.upholds(termOf("ordered away words")));
    for (const [measure, ground, days] of [
      ["removed", "order", "2026-11-02 2026-10-30"],
      ["payments", "illegal", "2026-11-02"],
    ] as const) {
      await begin(ada, `${code} ${days}`);
      const id = await newest();
      await chooses(id, measure, ground);
      expect(await press(id, "record")).toBe("done");
    }
    const { made, ordered, undated } = await statements();
    expect([made.length, ordered, undated]).toEqual([1, 1, 1]);
    expect(await work(() => sendStatements(UserId.parse(ada.userId)))).toBe(1);
  });
});

describe("the sheet for the CyberTipline", () => {
  const asks = (by: typeof ada, code: string) => work(() => beginCyberTip(publishers, by, code));

  it("is of an upheld case of child abuse, to an admin, and leaves again", async () => {
    const id = await hand.upholds(channelOf(1_555_555_555, "badplace"), "child_abuse");
    await desk.files({
      by: 88_123_456,
      subject: channelOf(1_555_555_555, "badplace"),
      note: "seen by me",
    });
    const code = await codeOf(id);
    expect(await asks(mo, code)).toBe("not_admin");
    expect(await asks(ada, "R-7F3K9Q2M")).toBe("no_code");
    const other = await codeOf(await hand.upholds(channelOf(1_666_666_666)));
    expect(await asks(ada, other)).toBe("not_of_children");
    expect(await asks(ada, code)).toBe("owed");
    const owed = await desk.sql`select message from outbox where key like 'cybertip:%'`;
    expect(JSON.stringify(owed)).not.toContain("badplace");
    const sheet = (await work(() => viewCyberTip(chat, id)))?.content ?? "";
    expect(sheet).toContain("@badplace");
    expect(sheet).toContain("chat_id -1001555555555");
    const [known = "", blank = ""] = sheet.split("The bot can't know these:");
    for (const field of ["IP address", "device", "e-mail", "Child: age", "hashes"]) {
      expect(blank).toContain(field);
      expect(known).not.toContain(field);
    }
    for (const secret of ["88123456", "seen by me"]) expect(sheet).not.toContain(secret);
    const [planned] = await desk.sql`
      select 1 from scheduled_tasks where key like 'take_away:cybertip:%'`;
    expect(planned).toBeDefined();
    await hand.reopens(id);
    expect(await work(() => viewCyberTip(chat, id))).toBeUndefined();
  });
});
