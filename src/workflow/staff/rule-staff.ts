// Shows and changes who is what, and invites. Called by `/staff`, its presses, and links to join.
import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { findInvitation, makeInvitation, useInvitation } from "../../db/staff/invitation-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { takePosted } from "../../db/speaking/posted-store.ts";
import { personBehind } from "../../db/staff/staff-store.ts";
import { ChatId, InvitationId, type UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { staffText, type StaffPage, type StaffPress } from "../../domain/staff/staff-page.ts";
import type { Role } from "../../domain/staff/staff.ts";
import { isAdmin } from "./admins.ts";
import {
  answerProposal,
  appointAs,
  candidateOf,
  endAppointment,
  type Answered,
  type Appointed,
} from "./appoint.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";
import { languageNow } from "../speaking/language-of.ts";
import { answerRemoval, type RemovalAnswered } from "./remove-admin.ts";
import { say } from "../speaking/say.ts";
import type { Person } from "../../domain/staff/people.ts";
import { staffBehind } from "./staff-behind.ts";
import { showPage } from "../speaking/show-page.ts";
import { takeAway } from "../speaking/take-away.ts";

/** How long a link with which somebody joins works, in milliseconds. */
const invitationMs = 10 * 60_000;

/** Shows an admin who is what. */
export async function openStaff(chatId: ChatId, occasion: number): Promise<void> {
  await closePicker(chatId, occasion);
  await showPage({ chatId, occasion }, { kind: "show_staff", page: { kind: "list" } });
}

export type RuledStaff =
  { kind: "turned" | "left" | "not_admin" | "gone" } | Appointed | Answered | RemovalAnswered;

/** Takes a press about staff. Pages are shown in private only; elsewhere the outcome is worded. */
export async function pressStaff(
  operator: Operator,
  by: Person,
  pressed: { press: StaffPress; chatId: ChatId; messageId: number },
): Promise<RuledStaff> {
  const { press, ...at } = pressed;
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin" };
  switch (press.kind) {
    case "list":
    case "add":
    case "person":
    case "roles":
      await turn(press, at);
      return { kind: "turned" };
    case "leave":
      return { kind: "left" };
    case "appoint":
      return appointPressed(operator, by, press, at);
    case "invite":
      await invite(by, press.role, at.chatId);
      return { kind: "turned" };
    case "end": {
      const ended = await endAppointment(operator, by, press.id);
      await turn({ kind: "list" }, at);
      return ended;
    }
    case "second":
    case "keep":
      return answerRemoval(operator, by, { id: press.id, verb: press.kind });
    case "agree":
    case "decline":
      return answerProposal(operator, by, { id: press.id, agrees: press.kind === "agree" });
  }
}

/** In a group nothing is shown of who is what. */
async function turn(page: StaffPage, at: { chatId: ChatId; messageId: number }): Promise<void> {
  if (at.chatId < 0) return;
  if (page.kind === "add") await offerPicker(at.chatId, at.messageId);
  else await closePicker(at.chatId, at.messageId);
  await showPage(at, { kind: "show_staff", page });
}

async function appointPressed(
  operator: Operator,
  by: Person,
  { id, role, queueId }: Extract<StaffPress, { kind: "appoint" }>,
  at: { chatId: ChatId; messageId: number },
): Promise<Appointed | { kind: "gone" }> {
  const person = await personBehind(id);
  if (person === undefined) return { kind: "gone" };
  const appointed = await appointAs(operator, by, { staffId: id, ...person, role, queueId });
  await turn({ kind: "person", id }, at);
  return appointed;
}

/** An admin chose somebody with the picker. */
export async function appointChosen(
  operator: Operator,
  by: Person,
  chosen: { who: { id: UserId; name: string; isBot: boolean }; role: Role },
): Promise<Appointed | { kind: "not_a_person" }> {
  // What is said of it takes the keyboard away.
  await takeAway(pickerKey(ChatId.parse(by.userId)));
  if (!(await isAdmin(operator, by.userId))) return { kind: "not_admin" };
  const { who, role } = chosen;
  const staffId = await candidateOf(who);
  if (staffId === undefined) return { kind: "not_a_person" };
  return appointAs(operator, by, { staffId, userId: who.id, name: who.name, role });
}

/** Owes an admin a link with which one person joins, once. */
async function invite(by: Person, role: Role, chatId: ChatId): Promise<void> {
  const id = InvitationId.parse(randomUUID());
  const madeBy = await staffBehind(by);
  const expiresAt = new Date((await appNow()).getTime() + invitationMs);
  await makeInvitation({ id, role, madeBy, expiresAt });
  await recordAudit({
    kind: "staff_invited",
    subjectCode: `staff:${madeBy}`,
    actor: { kind: "staff", id: madeBy },
    facts: { role },
  });
  await enqueue({
    key: `invitation:${id}`,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "send_invitation", chatId, invitationId: id },
  });
}

/** Somebody followed such a link: they become what it says, as far as its maker may still say so. */
export async function followInvitation(
  operator: Operator,
  id: InvitationId,
  who: { id: UserId; name: string; isBot: boolean },
): Promise<Appointed | { kind: "expired" }> {
  const invitation = await findInvitation(id);
  const staffId = await candidateOf(who);
  if (invitation === undefined || staffId === undefined) return { kind: "expired" };
  await useInvitation(id);
  const { role, userId, name } = invitation;
  const maker = { userId, name };
  const made = { staffId, userId: who.id, name: who.name, role };
  const appointed = await appointAs(operator, maker, made);
  if (appointed.kind === "not_admin") return { kind: "expired" };
  const chatId = ChatId.parse(userId);
  await say({
    chatId,
    key: `invited:${id}`,
    text: staffText(appointed.kind, role),
    vars: { name: who.name, role: { choice: role } },
    language: await languageNow(chatId),
  });
  return appointed;
}

/** Under which key the message is known that brought the picker. */
export const pickerKey = (chatId: ChatId) => `staff-picker:${chatId}`;

/** The picker stays beneath the text field until a message takes it away: when its page is left. */
async function closePicker(chatId: ChatId, occasion: number): Promise<void> {
  const [picker] = await takePosted(pickerKey(chatId));
  if (picker === undefined) return;
  await deleteFromChat(picker, "owed_to_press");
  await say({
    chatId,
    key: `staff-picker-closed:${picker.messageId}:${occasion}`,
    text: "staff-pick-closed",
    language: await languageNow(chatId),
    priority: "owed_to_press",
    keyboard: "take_away",
  });
}

async function offerPicker(chatId: ChatId, occasion: number): Promise<void> {
  await enqueue({
    key: `staff-picker:${chatId}:${occasion}:${(await appNow()).getTime()}`,
    chatId,
    priority: "owed_to_press",
    repeat: "once",
    message: { kind: "offer_staff_picker", chatId },
  });
}
