// Makes somebody staff, with another admin where needed. Called by `/staff`, its pages, and its presses.
import { uuidv7 } from "uuidv7";
import {
  agreeTo,
  appoint,
  appointmentById,
  type Appointment,
} from "../../db/staff/appointment-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { openCasesAbout } from "../../db/staff/own-matter-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import {
  AppointmentId,
  ChatId,
  isStandIn,
  StaffId,
  type QueueId,
  type UserId,
} from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Person } from "../../domain/staff/people.ts";
import { takesTwo, type Role } from "../../domain/staff/staff.ts";
import { adminsOf, isAdmin } from "./admins.ts";
import { offerMenus } from "../speaking/offer-menus.ts";
import { passOnIfAboutStaff } from "../decisions/record-decision.ts";
import { askRemoval, type RemovalAnswered } from "./remove-admin.ts";
import { auditAppointment, takeRoleAway } from "./take-role-away.ts";
import { tellEach } from "./tell-each.ts";
import { say } from "../speaking/say.ts";
import { staffBehind } from "./staff-behind.ts";

export type Appointed =
  | { kind: "appointed" | "already"; name: string; role: Role }
  /** Another admin has to agree first. */
  | { kind: "pending"; name: string; role: Role }
  | { kind: "not_admin" };

/**
 * Makes somebody staff, in one queue or in all. A further admin, and whoever answers legal requests, takes a
 * second admin who agrees.
 */
export async function appointAs(
  operator: Operator,
  by: Person,
  made: {
    staffId: StaffId;
    userId: UserId;
    name: string;
    role: Role;
    queueId?: QueueId | undefined;
  },
): Promise<Appointed> {
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin" };
  const { staffId, userId, name, role, queueId } = made;
  const others = (await adminsOf(operator)).filter((id) => id !== by.userId && id !== userId);
  const isPending = takesTwo(role) && others.length > 0;
  const isAlready = role === "admin" && (await isAdmin(operator, userId));
  const id = AppointmentId.parse(uuidv7());
  const byId = await staffBehind(by);
  const isNew = !isAlready && (await appoint({ id, staffId, role, queueId, by: byId, isPending }));
  if (!isNew) return { kind: "already", name, role };
  const actor = { kind: "staff", id: byId } as const;
  await auditAppointment(
    isPending ? "staff_proposed" : "staff_appointed",
    { id, staffId, role },
    actor,
  );
  await passOnWhatIsAbout(userId);
  if (isPending) await askOthers(others, { id, name, role, by: by.name });
  else await welcome(userId, role);
  return { kind: isPending ? "pending" : "appointed", name, role };
}

/** What waits about their own account is not for their own group any more. */
async function passOnWhatIsAbout(userId: UserId): Promise<void> {
  for (const caseId of await openCasesAbout(userId)) {
    const held = await lockCase(caseId);
    if (held !== undefined) await passOnIfAboutStaff(held, "card");
  }
}

/** The staff member behind somebody whom an admin points at; undefined for whoever is no person. */
export async function candidateOf(who: {
  id: UserId;
  name: string;
  isBot: boolean;
}): Promise<StaffId | undefined> {
  if (who.isBot || isStandIn(who.id)) return undefined;
  return staffBehind({ userId: who.id, name: who.name });
}

export type Answered =
  | { kind: "agreed" | "declined" | "ended"; name: string; role: Role }
  | { kind: "not_admin" | "not_you" | "gone" };

/** Another admin's answer to whether somebody becomes an admin. */
export async function answerProposal(
  operator: Operator,
  by: Person,
  { id, agrees }: { id: AppointmentId; agrees: boolean },
): Promise<Answered> {
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin" };
  const proposed = await appointmentById(id);
  if (proposed === undefined || !proposed.isPending) return { kind: "gone" };
  if (!agrees) return endOf(by, proposed, "staff_declined", "declined");
  // Who asked for it has to be an admin still, and can't agree to it as well.
  if (!(await isAdmin(operator, proposed.byUserId))) return { kind: "gone" };
  const isOther = ![proposed.byUserId, proposed.userId].includes(by.userId);
  if (!isOther) return { kind: "not_you" };
  const byId = await staffBehind(by);
  if (!(await agreeTo(id, byId))) return { kind: "gone" };
  await auditAppointment("staff_appointed", proposed, { kind: "staff", id: byId });
  await welcome(proposed.userId, proposed.role);
  return { kind: "agreed", name: proposed.name, role: proposed.role };
}

/**
 * Takes a role away; what the operator named can't be taken away here. Another admin's waits for a day
 * or a second word.
 */
export async function endAppointment(
  operator: Operator,
  by: Person,
  id: AppointmentId,
): Promise<Answered | RemovalAnswered> {
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin" };
  const standing = await appointmentById(id);
  if (standing === undefined) return { kind: "gone" };
  const { role, isPending, userId } = standing;
  if (role === "admin" && !isPending && userId !== by.userId) {
    return askRemoval(operator, by, standing);
  }
  return endOf(by, standing, "staff_removed", "ended");
}

async function endOf(
  by: Person,
  standing: Appointment,
  kind: "staff_declined" | "staff_removed",
  answer: "declined" | "ended",
): Promise<Answered> {
  const byId = await staffBehind(by);
  const actor = { kind: "staff", id: byId } as const;
  const isEnded = await takeRoleAway(standing, { kind, by: byId }, actor);
  if (!isEnded) return { kind: "gone" };
  return { kind: answer, name: standing.name, role: standing.role };
}

async function askOthers(
  others: readonly UserId[],
  { id, name, role, by }: { id: AppointmentId; name: string; role: Role; by: string },
): Promise<void> {
  await tellEach(others, {
    key: `staff-proposed:${id}`,
    text: role === "legal" ? "staff-agree-ask-legal" : "staff-agree-ask",
    vars: { name, by },
    buttons: [
      [{ text: "button-staff-agree", press: { on: "staff", press: { kind: "agree", id } } }],
      [{ text: "button-staff-decline", press: { on: "staff", press: { kind: "decline", id } } }],
    ],
  });
}

/** Tells somebody what they are now, if the bot can write to them, and offers them the commands. */
async function welcome(userId: UserId, role: Role): Promise<void> {
  await offerMenus(userId);
  const chatId = ChatId.parse(userId);
  const screen = await findScreen(chatId);
  if (screen === undefined) return;
  await say({
    chatId,
    key: `staff-you-are:${role}:${uuidv7()}`,
    ...(role === "legal"
      ? { text: "staff-you-are-legal" }
      : { text: "staff-you-are", vars: { role: { choice: role } } }),
    language: screen.language,
  });
}
