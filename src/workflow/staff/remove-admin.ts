import { uuidv7 } from "uuidv7";
import {
  appointmentById,
  dropRemoval,
  planRemoval,
  removeAppointment,
  type Appointment,
} from "../../db/staff/appointment-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { staffOf } from "../../db/staff/staff-store.ts";
import { removalMs, ruleRemoval, type RemovalVerb } from "../../domain/staff/admin-standing.ts";
import { ChatId, StaffId, type AppointmentId, type UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf, isAdmin } from "./admins.ts";
import type { Actor, AuditEventKind } from "../../domain/control/audit-event.ts";
import { languageNow } from "../speaking/language-of.ts";
import { offerMenus } from "../speaking/offer-menus.ts";
import { say } from "../speaking/say.ts";
import type { Person } from "../../domain/staff/people.ts";

/** An admin who is to be removed, by whose wish, and from when on. */
type Removing = Appointment & { removal: NonNullable<Appointment["removal"]> };

export type RemovalAnswered =
  | { kind: "ended" | "kept" | "removal_asked"; name: string }
  | { kind: "not_admin" | "gone" | "not_yours" };

/**
 * An admin wants another one removed: all are told, that one too, and it happens in a day, or at once
 * when a second admin wants it.
 */
export async function askRemoval(
  operator: Operator,
  by: Person,
  standing: Appointment,
): Promise<RemovalAnswered> {
  const byId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  const dueAt = new Date((await appNow()).getTime() + removalMs);
  const { id, name } = standing;
  if (!(await planRemoval(id, { by: byId, dueAt }))) return { kind: "removal_asked", name };
  await schedule({
    key: `removal_due:${id}:${dueAt.getTime()}`,
    lane: String(by.userId),
    dueAt,
    event: { kind: "removal_due", appointmentId: id, dueAt },
  });
  await audit("staff_removal_asked", standing, { kind: "staff", id: byId });
  for (const admin of await adminsOf(operator)) {
    await askAbout(admin, standing, { by, dueAt });
  }
  return { kind: "removal_asked", name };
}

async function askAbout(
  admin: UserId,
  { id, name, userId }: Appointment,
  { by, dueAt }: { by: Person; dueAt: Date },
): Promise<void> {
  const button = (kind: RemovalVerb) => [
    { text: `button-removal-${kind}`, press: { on: "staff", press: { kind, id } } as const },
  ];
  const seconds = admin === by.userId ? [] : [button("second")];
  const chatId = ChatId.parse(admin);
  await say({
    chatId,
    key: `removal-asked:${id}:${dueAt.getTime()}`,
    text: "removal-asked",
    vars: { name, by: by.name, you: { choice: admin === userId ? "yes" : "no" } },
    language: await languageNow(chatId),
    priority: "owed_to_press",
    buttons: admin === userId ? [] : [...seconds, button("keep")],
  });
}

/** Another admin wants it, too; or somebody wants that the admin stays. */
export async function answerRemoval(
  operator: Operator,
  by: Person,
  { id, verb }: { id: AppointmentId; verb: RemovalVerb },
): Promise<RemovalAnswered> {
  const removing = await removalOf(operator, id);
  const isOne = await isAdmin(operator, by.userId);
  if (!isOne) return { kind: "not_admin" };
  if (removing === undefined) return { kind: "gone" };
  const { userId, removal, name } = removing;
  if (!ruleRemoval(verb, by.userId, { askedBy: removal.byUserId, removed: userId })) {
    return { kind: "not_yours" };
  }
  const second = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  if (verb === "second") {
    return (await remove(operator, removing, second)) ? { kind: "ended", name } : { kind: "gone" };
  }
  if (!(await dropRemoval(id))) return { kind: "gone" };
  await audit("staff_removal_dropped", removing, { kind: "staff", id: second });
  await tell(await adminsOf(operator), dueKey(removing), {
    text: "removal-dropped",
    vars: { name, by: by.name },
  });
  return { kind: "kept", name };
}

/** A day is over, and nobody called it off. */
export async function carryOutRemoval(
  operator: Operator,
  due: { appointmentId: AppointmentId; dueAt: Date },
): Promise<void> {
  const removing = await removalOf(operator, due.appointmentId);
  // It was called off since, and perhaps asked for again.
  if (removing?.removal.dueAt.getTime() !== due.dueAt.getTime()) return;
  await remove(operator, removing, undefined);
}

/** What stands of it: who asked for it has to be an admin still. */
async function removalOf(operator: Operator, id: AppointmentId): Promise<Removing | undefined> {
  const standing = await appointmentById(id);
  if (standing === undefined || standing.removal === null) return undefined;
  const { removal } = standing;
  return (await isAdmin(operator, removal.byUserId)) ? { ...standing, removal } : undefined;
}

async function remove(
  operator: Operator,
  removing: Removing,
  second: StaffId | undefined,
): Promise<boolean> {
  const told = await adminsOf(operator);
  const { id, removal, name, userId } = removing;
  if (!(await removeAppointment(id, removal.askedBy, second))) return false;
  await audit(
    "staff_removed",
    removing,
    second === undefined ? { kind: "system" } : { kind: "staff", id: second },
  );
  await offerMenus(userId);
  await tell(told, dueKey(removing), {
    text: "removal-done",
    vars: { name, by: removal.byName, second: { choice: second === undefined ? "no" : "yes" } },
  });
  return true;
}

const dueKey = ({ id, removal }: Removing) => `${id}:${removal.dueAt.getTime()}`;

async function tell(
  admins: readonly UserId[],
  key: string,
  said: Pick<Parameters<typeof say>[0], "text" | "vars">,
): Promise<void> {
  for (const admin of admins) {
    const chatId = ChatId.parse(admin);
    const language = await languageNow(chatId);
    await say({ chatId, key: `${said.text}:${key}`, language, priority: "owed_to_press", ...said });
  }
}

async function audit(
  kind: AuditEventKind,
  { id, role, staffId }: Appointment,
  actor: Actor,
): Promise<void> {
  const facts = { role, staff: `staff:${staffId}` };
  await recordAudit({ kind, subjectCode: id, actor, facts });
}
