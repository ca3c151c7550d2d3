// Puts together the pages on queues and staff. Called by compose.ts.
import type { OutboxMessage } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { languageNow } from "../../workflow/speaking/language-of.ts";
import { viewOffer } from "../../workflow/speaking/offer-menus.ts";
import { viewProof } from "../../workflow/queues/make-queue.ts";
import { viewQueues } from "../../workflow/queues/view-queues.ts";
import { pickerKey } from "../../workflow/staff/rule-staff.ts";
import { viewInvitation, viewStaff } from "../../workflow/staff/view-staff.ts";
import { posting, type Call } from "../speaking/call.ts";
import { menusFor } from "../speaking/menus.ts";
import { composePage } from "../speaking/page.ts";
import { invitationPayload } from "../speaking/start-payload.ts";
import type { Self } from "../self.ts";
import type { Texts } from "../texts/texts.ts";
import { drawQueues } from "../queues/queue-pages.ts";
import { drawInvitation, drawStaff, drawStaffPicker } from "../staff/staff-pages.ts";

type Message<K extends OutboxMessage["kind"]> = Extract<OutboxMessage, { kind: K }>;

export async function composeQueues(texts: Texts, message: Message<"show_queues">): Promise<Call> {
  const { chatId, page } = message;
  const { shown, language } = await viewQueues(chatId, page);
  return composePage("show_queues", message, drawQueues({ texts, language }, shown));
}

export async function composeStaff(
  texts: Texts,
  message: Message<"show_staff">,
  chatId: ChatId,
  { operator }: Self,
): Promise<Call> {
  const { page } = message;
  const say = { texts, language: await languageNow(chatId) };
  const drawn = drawStaff(say, await viewStaff(operator, page));
  return composePage("show_staff", message, drawn);
}

export async function composeStaffPicker(
  texts: Texts,
  { chatId }: Message<"offer_staff_picker">,
): Promise<Call> {
  const drawn = drawStaffPicker({ texts, language: await languageNow(chatId) });
  return { kind: "post", chatId, ...drawn, key: pickerKey(chatId), isProtected: false };
}

export async function composeInvitation(
  texts: Texts,
  { chatId, invitationId }: Message<"send_invitation">,
  _: ChatId,
  { botName }: Self,
): Promise<Call | undefined> {
  const invitation = await viewInvitation(invitationId);
  if (invitation === undefined) return undefined;
  const link = `https://t.me/${botName}?start=${invitationPayload(invitationId)}`;
  const say = { texts, language: await languageNow(chatId) };
  const piece = drawInvitation(say, { ...invitation, link });
  return posting(chatId, { piece, markup: undefined });
}

export async function composeOffer(
  texts: Texts,
  message: Message<"offer_commands">,
): Promise<Call> {
  const offer = await viewOffer(message);
  return { kind: "offer", menus: menusFor(texts, message.chatId, offer) };
}

export async function composeProof(
  texts: Texts,
  { queueId }: Message<"prove_queue">,
): Promise<Call | undefined> {
  const queue = await viewProof(queueId);
  if (queue === undefined) return undefined;
  const { chatId, threadId, language } = queue;
  return {
    kind: "prove",
    chatId,
    threadId,
    first: texts.message(language, "setup-test"),
    second: texts.message(language, "setup-test-changed"),
  };
}

/** Telegram cuts no name: it refuses one of more than 128 characters. */
const longestName = 100;

export async function composeTopic(
  texts: Texts,
  { chatId, tier, categories, language }: Message<"make_topic">,
): Promise<Call> {
  const names = categories.map((key) => texts.plain(language, `category-${key}`));
  const everything = texts.plain(language, `button-setup-${tier}`);
  const name = names.join(", ") || everything;
  return { kind: "topic", chatId, name: name.slice(0, longestName) };
}
