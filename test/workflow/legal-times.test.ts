import { beforeAll, describe, expect, it } from "vitest";
import { cells } from "../../src/db/transparency/cells.ts";
import { countLegal, holdsToldOf } from "../../src/db/transparency/legal-counts.ts";
import { ChatId, HoldId, LegalDeskId } from "../../src/domain/ids.ts";
import type { Chased } from "../../src/domain/legal/chased.ts";
import { boundsOf, quarterOf } from "../../src/domain/transparency/period.ts";
import { isSecret } from "../../src/domain/legal/request.ts";
import { believedClock } from "../../src/workflow/privacy/believed-clock.ts";
import { chaseOfficers } from "../../src/workflow/legal/chase-officers.ts";
import { askToTell } from "../../src/workflow/legal/tell-person.ts";
import { enableLegalDesk } from "../../src/workflow/legal/set-up-desk.ts";
import { viewLegal } from "../../src/workflow/legal/view-legal.ts";
import { beginHold } from "../../src/workflow/privacy/begin-hold.ts";
import { pressHold } from "../../src/workflow/privacy/press-hold.ts";
import { followMigration, loseChat } from "../../src/workflow/queues/lose-chat.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { informationAbout, legalDesk, officer } from "../support/legal-desk.ts";
import { sweeps } from "../support/passing-time.ts";
import { retentionDesk } from "../support/retention-desk.ts";

/* What has its time beside the answer itself: what is owed to an authority, what is told, and what goes. */

const desk = useCaseDesk();
const { files } = retentionDesk(desk);
const [ada, bea, lea, leo] = [officer(11), officer(12), officer(21), officer(22)];
const legal = legalDesk(desk, [ada, bea]);
const { presses, enters, inUnit, operator, reportOf } = legal;

beforeAll(async () => {
  await legal.settleIn();
  await legal.appoints(lea);
  await legal.appoints(leo);
});

const asked = async () => {
  const found = await desk.sql<{ chat: number; state: string }[]>`
    select chat_id::int as chat, message -> 'vars' -> 'state' ->> 'choice' as state from outbox
    where message ->> 'text' = 'legal-chase' order by id`;
  return found.map(({ chat, state }) => `${state} ${chat}`);
};
const chased = (requestId: Awaited<ReturnType<typeof enters>>["id"], what: Chased) =>
  inUnit(() => chaseOfficers(operator, { requestId, what }));

describe("officers are asked", () => {
  it("to confirm the receipt of what the DSA allows, two of them, until it is confirmed", async () => {
    const { id } = await enters(lea, informationAbout("999999999"));
    const planned = await desk.sql`
      select 1 from scheduled_tasks where key like ${`legal_chase:${id}:acknowledge:%`}`;
    expect(planned).toHaveLength(2);
    await chased(id, "acknowledge");
    expect(await asked()).toEqual(["acknowledge 21", "acknowledge 22"]);
    expect(await presses(leo, { kind: "acknowledge", id, version: 1 })).toBe("done");
    expect(await presses(leo, { kind: "acknowledge", id, version: 1 })).toBe("outdated");
    await chased(id, "acknowledge");
    expect(await asked()).toHaveLength(2);
  });

  it("for a judge's word two days after an emergency, also of what was answered, unless it was false", async () => {
    const more = { instrument: "epoc", kind: "emergency" };
    const emergency = informationAbout("999999998", more).filter(
      (one) => "write" in one || one[0] !== "notified",
    );
    const { id } = await enters(lea, emergency);
    await desk.sql`update legal_requests set status = 'answered' where id = ${id}`;
    await chased(id, "validate");
    expect(await asked()).toContain("validate 22");
    const before = (await asked()).length;
    const gone = await enters(lea, emergency);
    await presses(lea, { kind: "false", id: gone.id, version: 1 });
    await chased(gone.id, "validate");
    expect(await presses(lea, { kind: "validate", id, version: 1 })).toBe("done");
    await chased(id, "validate");
    expect(await asked()).toHaveLength(before);
  });
});

describe("a clock that jumped", () => {
  it("asks nobody, and keeps secret what was secret when it was last right", async () => {
    const { id } = await enters(lea, informationAbout("999999997"));
    const before = await asked();
    await desk.sql`
      insert into sweeps (ran_at) values (app_now() - interval '2 days')
      on conflict (single) do update set ran_at = excluded.ran_at`;
    await chased(id, "acknowledge");
    expect(await asked()).toEqual(before);
    const planned = await desk.sql`
      select 1 from scheduled_tasks where key like ${`legal_chase:${id}:acknowledge:%`}
        and due_at between app_now() + interval '50 minutes' and app_now() + interval '1 hour'`;
    expect(planned).toHaveLength(1);
    await desk.sql`delete from outbox where message ->> 'text' = 'legal-secrecy-over'`;
    await inUnit(() => askToTell(operator, id));
    const told = () => desk.sql`
      select 1 from outbox where message ->> 'text' = 'legal-secrecy-over'`;
    expect(await told()).toEqual([]);
    const { now } = await inUnit(believedClock);
    const secretUntil = new Date(Date.now() - 3_600_000);
    const secret = { secrecy: "until_date", secretUntil, secrecyEndedAt: undefined } as const;
    expect(isSecret(secret, now)).toBe(true);
    await desk.sql`delete from sweeps`;
    await inUnit(() => askToTell(operator, id));
    expect((await told()).length).toBeGreaterThan(0);
    expect(isSecret(secret, (await inUnit(believedClock)).now)).toBe(false);
  });
});

describe("what a European preservation order holds", () => {
  it("is prolonged by two, by the 30 days that the law has, and not once more", async () => {
    await files(502);
    const order = { kind: "preservation", instrument: "epoc_pr" };
    await enters(lea, informationAbout(await reportOf(502), order));
    const [row] = await desk.sql<{ id: string }[]>`
      select id from holds where status = 'started' order by id desc limit 1`;
    const id = HoldId.parse(row?.id);
    const press = (by: typeof lea, kind: "confirm" | "prolong", days: 30 | 90 = 30) =>
      inUnit(() => pressHold(operator, by, kind === "prolong" ? { kind, id, days } : { kind, id }));
    const days = async () => {
      const [hold] = await desk.sql`
        select round(extract(epoch from ends_at - app_now()) / 86400)::int as days from holds
        where id = ${id}`;
      return hold?.["days"];
    };
    expect(await press(leo, "confirm")).toBe("confirmed");
    expect(await days()).toBe(60);
    expect(await press(lea, "prolong", 90)).toBe("gone");
    expect(await press(lea, "prolong")).toBe("done");
    expect(await press(lea, "confirm")).toBe("not_you");
    expect(await press(leo, "confirm")).toBe("confirmed");
    expect(await days()).toBe(90);
    expect(await press(lea, "prolong")).toBe("gone");
    const told = await desk.sql`
      select facts ->> 'until' as until from audit_events
      where kind = 'hold_placed' order by id desc limit 1`;
    expect(Date.parse(String(told[0]?.["until"])) - Date.now()).toBeGreaterThan(59 * 86_400_000);
  });
});

describe("what is told of a quarter", () => {
  const told = async (on = new Date()) => {
    const bounds = boundsOf(quarterOf(on.toISOString().slice(0, 10)));
    return inUnit(async () => ({
      holds: (await cells(holdsToldOf(bounds))).reduce((sum, { count }) => sum + count, 0),
      waits: (await countLegal(bounds)).order_registered,
    }));
  };

  it("has no hold by hand for a request that is secret, and has it once that is open", async () => {
    await files(501);
    const report = await reportOf(501);
    const secret = { secrecy: "until_told", instrument: "national" };
    const answers = informationAbout(report, secret);
    const at = answers.findIndex((one) => !("write" in one) && one[0] === "channel");
    const { id } = await enters(lea, [
      ...answers.slice(0, at),
      ["answer_by", "skip"],
      ...answers.slice(at),
    ]);
    const before = (await told()).holds;
    await inUnit(() => beginHold(operator, ada, report));
    const [row] = await desk.sql<{ id: string }[]>`
      select id from holds where status = 'drafted' order by id desc limit 1`;
    const hold = HoldId.parse(row?.id);
    await inUnit(() => pressHold(operator, ada, { kind: "place", id: hold }));
    expect(await inUnit(() => pressHold(operator, bea, { kind: "confirm", id: hold }))).toBe(
      "confirmed",
    );
    expect((await told()).holds).toBe(before);
    await presses(lea, { kind: "end_secrecy", id, version: 1 });
    await presses(leo, { kind: "end_secrecy", id, version: 1 });
    expect((await told()).holds).toBe(before + 1);
  });

  it("counts the time until an order's receipt was confirmed from when it was received", async () => {
    const removal = { kind: "removal", instrument: "dsa_removal" };
    const { id } = await enters(lea, informationAbout("some ordered words", removal));
    await presses(lea, { kind: "acknowledge", id, version: 1 });
    const [row] = await desk.sql<{ registered: Date }[]>`
      update legal_requests set acknowledged_at = received_at + interval '3 hours',
        registered_at = received_at + interval '2 hours' where id = ${id}
      returning registered_at as registered`;
    // It may be in the next quarter.
    expect((await told(row?.registered)).waits).toContain(3 * 3_600_000);
  });
});

describe("what a request is about", () => {
  it("goes three years after it is over, and counts and decisions stay", async () => {
    const { id, code } = await enters(lea, informationAbout("777777777"));
    await legal.analyses(lea, id);
    await legal.proposes(lea, id, { outcome: "refuse", ground: "not_bound" });
    await legal.verb(leo, "confirm", id);
    const over = (days: number) => desk.sql`
      update legal_requests set status = 'closed', over_at = app_now() - ${days} * interval '1 day'
      where id = ${id}`;
    const left = async () => {
      const [row] = await desk.sql`
        select q.details is not null as details, t.value is not null as target,
          a.answers is not null as answers, a.digest is not null as digest, d.outcome
        from legal_requests q join legal_targets t on t.request_id = q.id
          join legal_analyses a on a.request_id = q.id join legal_decisions d on d.request_id = q.id
        where q.code = ${code}`;
      return { ...row };
    };
    const kept = { details: true, target: true, answers: true, digest: true, outcome: "refuse" };
    await over(3 * 365 - 1);
    await sweeps(desk);
    expect(await left()).toEqual(kept);
    await over(3 * 365 + 1);
    await sweeps(desk);
    expect(await left()).toEqual({ ...kept, details: false, target: false, answers: false });
    const page = { kind: "open", id } as const;
    const view = await inUnit(() => viewLegal(ChatId.parse(lea.userId), page));
    expect(view.kind).toBe("open");
  });
});

describe("the group in which requests stand", () => {
  const deskAt = async () => {
    const found = await desk.sql<{ id: LegalDeskId; chat: string }[]>`
      select id, chat_id::text as chat from legal_desks order by id`;
    return found.map(({ chat }) => chat);
  };
  const place = { chatId: ChatId.parse(-2001), threadId: undefined, language: "en" };

  it("is followed when it becomes a supergroup, and forgotten when it is lost", async () => {
    await inUnit(() => enableLegalDesk(place, ada));
    const supergroup = ChatId.parse(-1_002_001);
    await inUnit(() => followMigration(operator, place.chatId, supergroup));
    expect(await deskAt()).toEqual([String(supergroup)]);
    await inUnit(() => loseChat(operator, { chatId: supergroup, threadId: undefined }, "kicked"));
    expect(await deskAt()).toEqual([]);
    await desk.sql`delete from outbox where message ->> 'kind' = 'show_legal_desk'`;
    await enters(lea, informationAbout("666666666"));
    expect(
      await desk.sql`select 1 from outbox where message ->> 'kind' = 'show_legal_desk'`,
    ).toEqual([]);
  });
});
