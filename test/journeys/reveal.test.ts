import { expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { appoint } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { AppointmentId, StaffId, UserId } from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
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
