import { randomUUID } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { beforeEach, expect, it } from "vitest";
import { appointmentById, appointmentsOf } from "../../src/db/staff/appointment-store.ts";
import { appNow } from "../../src/db/clock.ts";
import { putQueue } from "../../src/db/queues/queue-store.ts";
import { staffOf } from "../../src/db/staff/staff-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { removalMs } from "../../src/domain/staff/admin-standing.ts";
import {
  AppointmentId,
  ChatId,
  InvitationId,
  QueueId,
  StaffId,
  UserId,
} from "../../src/domain/ids.ts";
import type { Role } from "../../src/domain/staff/staff.ts";
import { isAdmin } from "../../src/workflow/staff/admins.ts";
import { answerProposal, appointAs, endAppointment } from "../../src/workflow/staff/appoint.ts";
import { carryOutRemoval } from "../../src/workflow/staff/remove-admin.ts";
import { followInvitation } from "../../src/workflow/staff/rule-staff.ts";
import { makeInvitation } from "../../src/db/staff/invitation-store.ts";
import { viewOffer } from "../../src/workflow/speaking/offer-menus.ts";
import { useCaseDesk } from "../support/case-desk.ts";

const someone = (id: number, name: string) => ({ userId: UserId.parse(id), name });
const ada = someone(501, "Ada");
const bo = someone(502, "Bo");
const cy = someone(503, "Cy");
const operator = { owners: [ada.userId], outcomeNoticeDelayMs: 0 };

const desk = useCaseDesk();
const inOne = <T>(work: () => Promise<T>) => unitOfWork(desk.db, work);

beforeEach(() => desk.sql`delete from appointments`);

const appoints = (by: typeof ada, who: typeof ada, role: Role) =>
  inOne(async () => {
    const staffId = await staffOf(who.userId, StaffId.parse(uuidv7()), who.name);
    return appointAs(operator, by, { staffId, ...who, role });
  });
const standing = (who: typeof ada) =>
  inOne(async () => appointmentsOf(await staffOf(who.userId, StaffId.parse(uuidv7()), who.name)));
/** What was asked for a day ago happens. */
const dayPasses = async (appointmentId: AppointmentId) => {
  const dueAt = (await inOne(() => appointmentById(appointmentId)))?.removal?.dueAt;
  if (dueAt === undefined) throw new Error("nobody wants it ended");
  await desk.forward(removalMs);
  await inOne(() => carryOutRemoval(operator, { appointmentId, dueAt }));
};
const isAdminNow = (who: typeof ada) => inOne(() => isAdmin(operator, who.userId));

it("only admins appoint, and nobody is appointed twice to the same", async () => {
  expect(await appoints(bo, cy, "moderator")).toEqual({ kind: "not_admin" });
  expect(await appoints(ada, cy, "moderator")).toMatchObject({ kind: "appointed" });
  expect(await appoints(ada, cy, "moderator")).toMatchObject({ kind: "already" });
  expect(await standing(cy)).toHaveLength(1);
});

it("the only admin makes a second one alone; from then on it takes two", async () => {
  expect(await appoints(ada, bo, "admin")).toMatchObject({ kind: "appointed" });
  expect(await isAdminNow(bo)).toBe(true);
  expect(await appoints(bo, cy, "admin")).toMatchObject({ kind: "pending" });
  expect(await isAdminNow(cy)).toBe(false);
  const [proposed] = await standing(cy);
  if (proposed === undefined) throw new Error("nothing is proposed");
  const agrees = (by: typeof ada) =>
    inOne(() => answerProposal(operator, by, { id: proposed.id, agrees: true }));
  expect(await agrees(bo)).toEqual({ kind: "not_you" });
  expect(await agrees(cy)).toEqual({ kind: "not_admin" });
  expect(await agrees(ada)).toMatchObject({ kind: "agreed" });
  expect(await agrees(ada)).toEqual({ kind: "gone" });
  expect(await isAdminNow(cy)).toBe(true);
});

it("what somebody proposed who is no admin any more can't be agreed to", async () => {
  await appoints(ada, bo, "admin");
  await appoints(bo, cy, "admin");
  const [[boIs], [cyIs]] = [await standing(bo), await standing(cy)];
  if (boIs === undefined || cyIs === undefined) throw new Error("not appointed");
  await inOne(() => endAppointment(operator, ada, boIs.id));
  await dayPasses(boIs.id);
  expect(await isAdminNow(bo)).toBe(false);
  const answer = inOne(() => answerProposal(operator, ada, { id: cyIs.id, agrees: true }));
  expect(await answer).toEqual({ kind: "gone" });
  expect(await isAdminNow(cy)).toBe(false);
});

it("an owner is an admin whatever is taken away by command", async () => {
  await appoints(ada, bo, "admin");
  expect(await appoints(bo, ada, "admin")).toMatchObject({ kind: "already" });
  expect(await standing(ada)).toEqual([]);
  expect(await isAdminNow(ada)).toBe(true);
});

it("a link works once, for ten minutes, and only as long as its maker may appoint", async () => {
  const invites = (by: typeof ada, minutes: number) =>
    inOne(async () => {
      const id = InvitationId.parse(randomUUID());
      const madeBy = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
      const expiresAt = new Date((await appNow()).getTime() + minutes * 60_000);
      await makeInvitation({ id, role: "senior", madeBy, expiresAt });
      return id;
    });
  const follows = (id: InvitationId, who: typeof ada) =>
    inOne(() => followInvitation(operator, id, { id: who.userId, name: who.name, isBot: false }));
  const once = await invites(ada, 10);
  expect(await follows(once, bo)).toMatchObject({ kind: "appointed", role: "senior" });
  expect(await follows(once, cy)).toEqual({ kind: "expired" });
  expect(await follows(await invites(ada, -1), cy)).toEqual({ kind: "expired" });
  expect(await follows(await invites(bo, 10), cy)).toEqual({ kind: "expired" });
  expect(await standing(cy)).toEqual([]);
});

it("in a group, nobody is offered work on cases that they may not decide", async () => {
  const rooms = { review: ChatId.parse(-1001), escalation: ChatId.parse(-1002) } as const;
  await inOne(async () => {
    for (const tier of ["review", "escalation"] as const) {
      const id = QueueId.parse(uuidv7());
      await putQueue({ id, chatId: rooms[tier], tier, title: tier, language: "en" });
    }
  });
  await appoints(ada, bo, "moderator");
  await appoints(ada, cy, "senior");
  const rolesIn = async (room: keyof typeof rooms, { userId }: typeof ada) =>
    (await inOne(() => viewOffer({ chatId: rooms[room], userId }))).person?.roles;
  expect(await rolesIn("review", bo)).toEqual(["moderator"]);
  expect(await rolesIn("escalation", bo)).toEqual([]);
  expect(await rolesIn("review", cy)).toEqual(["senior"]);
  expect(await rolesIn("escalation", cy)).toEqual(["senior"]);
});
