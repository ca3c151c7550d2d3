import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import { appoint, appointmentById, appointmentsOf } from "../../src/db/staff/appointment-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { removalMs } from "../../src/domain/staff/admin-standing.ts";
import { AppointmentId, ChatId, StaffId, UserId } from "../../src/domain/ids.ts";
import { isAdmin } from "../../src/workflow/staff/admins.ts";
import { endAppointment } from "../../src/workflow/staff/appoint.ts";
import { noteOwners } from "../../src/workflow/staff/note-owners.ts";
import { answerRemoval, carryOutRemoval } from "../../src/workflow/staff/remove-admin.ts";
import { secondsFor, waitOf } from "../../src/workflow/privacy/reveal-wait.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const someone = (id: number, name: string) => ({ userId: UserId.parse(id), name });
const [ada, bo, cy] = [someone(501, "Ada"), someone(502, "Bo"), someone(503, "Cy")];
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };
const weekMs = 7 * 24 * 3_600_000;

const desk = useCaseDesk();
const now = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);
const isAdminNow = (who: typeof ada) => now(() => isAdmin(operator, who.userId));
const wait = async (who: typeof ada) => (await now(() => waitOf(who.userId))).kind;

/** Admins of long standing, of whom Ada is named by the operator. */
beforeEach(async () => {
  await desk.sql`delete from appointments`;
  await desk.sql`delete from owners`;
  await desk.sql`delete from outbox`;
  await now(() => noteOwners(operator));
  for (const who of [bo, cy]) await makesAdmin(who);
  await desk.forward(weekMs);
});

const makesAdmin = (who: typeof ada) =>
  now(async () => {
    const staffId = await staffOf(who.userId, StaffId.parse(uuidv7()), who.name);
    const id = AppointmentId.parse(uuidv7());
    const made = { id, staffId, role: "admin", queueId: undefined, by: staffId } as const;
    await appoint({ ...made, isPending: false });
  });

const roleOf = async (who: typeof ada): Promise<AppointmentId> => {
  const [standing] = await now(async () =>
    appointmentsOf(await staffOf(who.userId, StaffId.parse(uuidv7()), who.name)),
  );
  if (standing === undefined) throw new Error(`${who.name} is nothing`);
  return standing.id;
};
const ends = async (by: typeof ada, who: typeof ada) => {
  const id = await roleOf(who);
  return { id, answer: await now(() => endAppointment(operator, by, id)) };
};
const answers = (by: typeof ada, verb: "second" | "keep", id: AppointmentId) =>
  now(async () => (await answerRemoval(operator, by, { id, verb })).kind);
const dayPasses = async (appointmentId: AppointmentId) => {
  const dueAt = (await now(() => appointmentById(appointmentId)))?.removal?.dueAt;
  await desk.forward(removalMs);
  if (dueAt === undefined) throw new Error("nobody wants it ended");
  await now(() => carryOutRemoval(operator, { appointmentId, dueAt }));
};
const told = async (text: string) => {
  const found = await desk.sql<{ chat: string; buttons: number }[]>`
    select chat_id::text as chat, jsonb_array_length(message -> 'buttons') as buttons
    from outbox where message ->> 'text' = ${text} order by chat_id`;
  return found.map(({ chat, buttons }) => [Number(chat), buttons]);
};

describe("an admin whom another wants removed", () => {
  it("stays one for a day, and is told like all others, who can answer", async () => {
    const { id, answer } = await ends(ada, bo);
    expect(answer).toEqual({ kind: "removal_asked", name: "Bo" });
    expect(await isAdminNow(bo)).toBe(true);
    expect(await told("removal-asked")).toEqual([
      [ada.userId, 1],
      [bo.userId, 0],
      [cy.userId, 2],
    ]);
    const [task] = await desk.sql`
      select 1 from scheduled_tasks where key like ${`removal_due:${id}:%`}
        and due_at > app_now() + interval '23 hours'`;
    expect(task).toBeDefined();
    await dayPasses(id);
    expect(await isAdminNow(bo)).toBe(false);
    const everybody = [ada, bo, cy].map(({ userId }) => [userId, 0]);
    expect(await told("removal-done")).toEqual(everybody);
  });

  it("goes at once when a second admin wants it, and nobody waits for a reveal then", async () => {
    const { id } = await ends(ada, bo);
    expect(await answers(ada, "second", id)).toBe("not_yours");
    expect(await answers(bo, "second", id)).toBe("not_yours");
    expect(await answers(cy, "second", id)).toBe("ended");
    expect(await answers(cy, "second", id)).toBe("gone");
    expect(await isAdminNow(bo)).toBe(false);
    expect([await wait(ada), await wait(cy)]).toEqual(["none", "none"]);
  });

  it("is kept by whoever asked or by another, not by themselves, and a day later nothing happens", async () => {
    for (const who of [ada, cy]) {
      const { id } = await ends(ada, bo);
      const dueAt = (await now(() => appointmentById(id)))?.removal?.dueAt;
      if (dueAt === undefined) throw new Error("nobody wants it ended");
      expect(await answers(bo, "keep", id)).toBe("not_yours");
      expect(await answers(who, "keep", id)).toBe("kept");
      await desk.forward(removalMs);
      await now(() => carryOutRemoval(operator, { appointmentId: id, dueAt }));
      expect(await isAdminNow(bo)).toBe(true);
    }
  });

  it("stays one when whoever asked is none any more", async () => {
    const { id } = await ends(cy, bo);
    const { id: asker } = await ends(ada, cy);
    expect(await answers(bo, "second", asker)).toBe("ended");
    expect(await answers(ada, "second", id)).toBe("gone");
    await dayPasses(id);
    expect(await isAdminNow(bo)).toBe(true);
  });

  it("goes at once when it is their own wish, and once however many press at once", async () => {
    expect((await ends(bo, bo)).answer).toMatchObject({ kind: "ended", name: "Bo" });
    expect(await isAdminNow(bo)).toBe(false);
    expect(await wait(ada)).toBe("none");
    await makesAdmin(bo);
    const { id } = await ends(ada, bo);
    await Promise.all([answers(cy, "second", id), answers(cy, "keep", id)]);
    const done = [...(await told("removal-done")), ...(await told("removal-dropped"))];
    expect(done).toHaveLength(3);
  });
});

describe("who made a report", () => {
  it("can't be unmasked by an owner who removes the others and appoints an account of their own", async () => {
    const own = someone(504, "Ann");
    for (const who of [bo, cy]) await dayPasses((await ends(ada, who)).id);
    await makesAdmin(own);
    expect(await wait(ada)).toBe("after_removal");
    expect(await wait(own)).toBe("after_removal");
    expect(await now(() => secondsFor(operator, ada.userId))).toEqual([]);
    await desk.forward(6 * 24 * 3_600_000);
    expect(await wait(ada)).toBe("after_removal");
    await desk.forward(24 * 3_600_000);
    expect([await wait(ada), await wait(own)]).toEqual(["none", "none"]);
  });

  it("is for nobody who was made an admin less than a week ago, whoever was before", async () => {
    const own = someone(505, "Ben");
    await makesAdmin(own);
    expect([await wait(ada), await wait(own)]).toEqual(["none", "new_admin"]);
    expect(await now(() => secondsFor(operator, ada.userId))).toEqual([bo.userId, cy.userId]);
  });
});

describe("whom the operator names", () => {
  const owners = (...all: (typeof ada)[]) => ({
    ...operator,
    owners: all.map((one) => one.userId),
  });

  it("is told to all admins and new for a week; whoever is named no more counts as removed alone", async () => {
    const dee = someone(506, "Dee");
    await now(() => noteOwners(owners(ada, dee)));
    expect(await wait(dee)).toBe("new_admin");
    expect((await told("owner-named")).map(([chat]) => chat)).toEqual([501, 502, 503, 506]);
    await now(() => noteOwners(owners(ada, dee)));
    expect(await told("owner-named")).toHaveLength(4);
    await desk.forward(weekMs);
    expect(await wait(dee)).toBe("none");
    await now(() => noteOwners(owners(dee)));
    expect((await told("owner-dropped")).map(([chat]) => chat)).toEqual([501, 502, 503, 506]);
    expect(await wait(dee)).toBe("after_removal");
    await now(() => noteOwners(owners(ada, dee)));
    expect([await wait(ada), await wait(dee)]).toEqual(["new_admin", "none"]);
  });

  it("is told to nobody at the very first start", async () => {
    await desk.sql`delete from owners`;
    await now(() => noteOwners(operator));
    expect(await told("owner-named")).toEqual([]);
    expect(await wait(ada)).toBe("new_admin");
    expect(await now(() => waitOf(UserId.parse(ChatId.parse(999))))).toMatchObject({
      kind: "new_admin",
    });
  });
});
