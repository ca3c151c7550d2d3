import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { AppointmentId, StaffId, UserId } from "../../src/domain/ids.ts";
import { FeedLine } from "../../src/domain/feed/line.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { websiteOf } from "../support/feed-desk.ts";
import { retentionDesk } from "../support/retention-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

it("two admins are needed to see who made a report; all admins and the reporter hear of it, and it goes", async () => {
  const { sandbox, admin, mo, mia, review } = scene;
  const ann = sandbox.person({ firstName: "Canary" });
  for (const person of [ann, mo]) {
    person.sends("/start");
    await person.seesText(/What did you see/);
  }
  const caseId = await desk.files({ by: ann.id, subject: termOf("teal plover drops") });
  const [row] = await desk.sql<{ code: string }[]>`
    select code from reports where case_id = ${caseId}`;
  const code = row?.code ?? "";
  await review.seesText("teal plover");
  admin.sends(`/reveal ${code}`);
  await admin.seesText(/been an admin for 7 days. For you that is from/);
  await desk.forward(7 * 24 * 3_600_000);
  admin.sends(`/reveal ${code}`);
  await admin.seesText(/takes a second admin/);
  mia.sends(`/reveal ${code}`);
  await mia.seesText(/for the admins of this bot/);
  await unitOfWork(desk.db, async () => {
    const staffId = await staffOf(UserId.parse(mo.id), StaffId.parse(uuidv7()), "Mo");
    const id = AppointmentId.parse(uuidv7());
    await appoint({
      id,
      staffId,
      role: "admin",
      queueId: undefined,
      by: staffId,
      isPending: false,
    });
  });
  await desk.forward(7 * 24 * 3_600_000);
  admin.sends(`/reveal ${code} 345/26`);
  await admin.seesText(/with the code of a report/);
  admin.sends(`/reveal ${code}`);
  await admin.pressesSoon("Somebody is in danger");
  await admin.seesText(/One of them has 24 hours/);
  await mo.seesText(/Ada wants to see who made/);
  await mo.pressesSoon("Agree to show it");
  await mo.seesText(/^🔓 Agreed/);
  const shown = await admin.seesText(/account with the number/);
  expect(shown.text).toContain(String(ann.id));
  expect(shown.protected).toBe(true);
  for (const person of [admin, mo]) await person.seesText(/was shown who made the report/);
  await ann.seesText(/an admin of this bot was shown just now which Telegram account made it/);
  const elsewhere = [mo, mia, review].map((place) => JSON.stringify(place.sees()));
  expect(elsewhere.filter((seen) => new RegExp(`Canary|${ann.id}`).test(seen))).toEqual([]);
  await desk.forward(10 * 60_000);
  await admin.until((now) => !now.some(({ text }) => text.includes(String(ann.id))));
  const audited = await desk.sql<{ kind: string }[]>`
    select kind from audit_events where subject_code = ${code} order by id`;
  expect(audited.map(({ kind }) => kind).slice(-3)).toEqual([
    "reveal_asked",
    "reveal_confirmed",
    "identity_shown",
  ]);
});

it("two admins publish a quarter, and anybody reads it and its files", async () => {
  const { admin, mo, mia } = scene;
  await desk.sql`update reports set created_at = '2025-02-01'`;
  mia.sends("/publish");
  await mia.seesText(/for the admins of this bot/);
  admin.sends("/publish");
  await admin.pressesSoon("2025-Q1");
  await admin.seesText(/2025-Q1[\s\S]*Published voluntarily/);
  await admin.pressesSoon("Say that the law demands it");
  await admin.seesText(/Published as the EU's Digital Services Act demands/);
  await admin.pressesSoon("Ask another admin");
  await mo.seesText(/Ada wants the report of 2025-Q1 published/);
  await mo.pressesSoon("Look at it");
  await mo.seesText(/Published as the EU's Digital Services Act demands/);
  await mo.pressesSoon("Agree: publish it");
  await expect
    .poll(() => desk.sql`select 1 from published_reports`, { timeout: 20_000 })
    .toHaveLength(1);
  mia.sends("/transparency");
  await mia.seesText(/2025-Q1[\s\S]*nr 1/);
  await mia.pressesSoon("Files");
  await mia.pressesSoon("Data");
  await mia.until((now) => now.some(({ raw }) => raw.document?.file_name?.endsWith(".json")));
  expect(await desk.sql`select drafted_by = agreed_by as same from published_reports`).toEqual([
    { same: false },
  ]);
}, 60_000);

it("two admins grant a key to the feed, and what a senior opens again leaves it for the subscriber", async () => {
  const { admin, mo, mia, sue, escalation } = scene;
  mia.sends("/feed Mia, curious");
  await mia.seesText(/for the admins of this bot/);
  admin.sends("/feed Hotline, blocklist");
  await admin.seesText(/Hotline, blocklist[\s\S]*Categories: 15/);
  await admin.pressesSoon("Ask another admin");
  await mo.seesText(/wants ⁨?Hotline, blocklist⁩? to get a key/);
  await mo.pressesSoon("Look at it");
  await mo.pressesSoon("Agree");
  await admin.seesText(/Another admin agreed to the key/);
  await admin.pressesSoon("Look at it");
  await admin.pressesSoon("Show the key, once");
  const shown = await admin.seesText(/slf_/);
  expect(shown.protected).toBe(true);
  const key = /slf_[\w-]{43}/.exec(shown.text)?.[0] ?? "";

  const port = /"port":(\d+),"event":"status_listening"/.exec(scene.bot().output())?.[1] ?? "0";
  const asks = (since: number, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}/feed/v1/entries?since=${since}`, {
      headers: { authorization: `Bearer ${key}`, ...headers },
    });
  const subject = websiteOf("lifted.example");
  const caseId = await desk.files({ by: 7_771, subject });
  await retentionDesk(desk).decides(caseId, "upheld");
  await desk.forward(25 * 3_600_000);
  await expect.poll(async () => (await asks(0)).text(), { timeout: 20_000 }).not.toBe("");
  const answer = await asks(0);
  const line = FeedLine.parse(JSON.parse(await answer.text()));
  expect(line).toMatchObject({ op: "add", kind: "website", key: "lifted.example" });
  const etag = answer.headers.get("etag") ?? "";
  expect((await asks(0, { "if-none-match": etag })).status).toBe(304);
  expect((await asks(0, { authorization: `Bearer ${key}x` })).status).toBe(401);

  sue.in(escalation).sends(`/case ${(await desk.case(caseId)).code}`);
  await sue.in(escalation).pressesSoon("Reopen");
  const upto = Number(answer.headers.get("feed-upto"));
  await expect.poll(async () => (await asks(upto)).text(), { timeout: 20_000 }).not.toBe("");
  const left = FeedLine.parse(JSON.parse(await (await asks(upto)).text()));
  expect(left).toEqual({ seq: expect.any(Number), id: line.id, op: "remove" });
  expect(await (await asks(0)).text()).not.toContain("lifted.example");

  admin.sends("/feed");
  await admin.pressesSoon("Hotline, blocklist");
  await admin.pressesSoon("Revoke");
  await expect.poll(async () => (await asks(0)).status, { timeout: 20_000 }).toBe(401);
  const toOthers = [mo, mia, sue].map((place) => JSON.stringify(place.sees()));
  expect(toOthers.filter((seen) => seen.includes(key))).toEqual([]);
}, 60_000);
