// Shows and changes the address book. Called by `/recipients`, its presses, and replies with words for it.
import { isDeepStrictEqual } from "node:util";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import {
  changeRecipient,
  insertRecipient,
  plantRecipients,
  recipientById,
} from "../../db/referrals/recipient-store.ts";
import { RecipientId, type ChatId } from "../../domain/ids.ts";
import {
  readRecipient,
  recipientLimits,
  RecipientKind,
  type Recipient,
  type RecipientsPress,
} from "../../domain/referrals/recipient.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import type { PrivateReply } from "../speaking/private-reply.ts";
import { sayBack } from "../speaking/say.ts";
import type { AuditEventKind, AuditFacts } from "../../domain/control/audit-event.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";
import { showPage } from "../speaking/show-page.ts";

/** `/recipients`: shows an admin to whom cases can be referred. */
export async function openRecipients(chatId: ChatId, occasion: number): Promise<void> {
  await plantRecipients();
  await showPage({ chatId, occasion }, { kind: "show_recipients", page: { kind: "list" } });
}

/** Takes an admin's press on these pages; what it changes holds at once. */
export async function pressRecipients(
  by: Person,
  pressed: { press: RecipientsPress; chatId: ChatId; messageId: number },
): Promise<void> {
  const { press, ...at } = pressed;
  if (press.kind === "list") return showPage(at, { kind: "show_recipients", page: press });
  if (press.kind === "add") return askForWords(at, { as: press.as });
  const recipient = await recipientById(press.id);
  if (recipient === undefined)
    return showPage(at, { kind: "show_recipients", page: { kind: "list" } });
  if (press.kind === "rewrite") return askForWords(at, recipient);
  if (press.kind === "choose") return showPage(at, { kind: "show_recipients", page: press });
  if (press.kind !== "open") await change(recipient, changeBy(press), by);
  return showPage(at, { kind: "show_recipients", page: { kind: "open", id: press.id } });
}

type Changing = Extract<RecipientsPress, { kind: "take" | "write_in" | "remove" | "put_back" }>;

function changeBy(press: Changing): Partial<Recipient> {
  switch (press.kind) {
    case "take":
      return { categories: press.picked };
    case "write_in":
      return { language: press.language };
    case "remove":
      return { isRemoved: true };
    case "put_back":
      return { isRemoved: false };
  }
}

async function change(recipient: Recipient, to: Partial<Recipient>, by: Person): Promise<void> {
  if (isDeepStrictEqual({ ...recipient, ...to }, recipient)) return;
  const { id, kind } = recipient;
  await changeRecipient(id, to);
  const removal = to.isRemoved === true ? "recipient_removed" : "recipient_restored";
  const event = to.isRemoved === undefined ? "recipient_changed" : removal;
  // An admin's words are no code, so only that they were changed is kept.
  const facts = {
    changed: Object.keys(to).join(" "),
    ...(to.categories === undefined ? {} : { categories: to.categories.join(" ") }),
    ...(to.language === undefined ? {} : { language: to.language }),
  };
  await record(event, { id, kind }, by, facts);
}

type RecipientEvent = Extract<AuditEventKind, `recipient_${string}`>;

async function record(
  event: RecipientEvent,
  { id, kind }: Pick<Recipient, "id" | "kind">,
  by: Person,
  facts: AuditFacts<RecipientEvent>,
): Promise<void> {
  const actor = { kind: "staff", id: await staffBehind(by) } as const;
  await recordAudit({ kind: event, subjectCode: id, actor, facts: { kind, ...facts } });
}

const promptKey = (about: string) => `recipient-words:${about}`;

/** Which words a reply to a message is to be, if the message asks for some. */
function askedIn(key: string): { as: RecipientKind } | { id: RecipientId } | undefined {
  const about = /^recipient-words:(.+)$/.exec(key)?.[1];
  const as = RecipientKind.safeParse(about).data;
  if (as !== undefined) return { as };
  const id = RecipientId.safeParse(about).data;
  return id && { id };
}

/** Asks an admin for a name and how to reach them, as a reply. */
async function askForWords(
  { chatId, messageId }: { chatId: ChatId; messageId: number },
  about: { as: RecipientKind } | Recipient,
): Promise<void> {
  const key = promptKey("id" in about ? about.id : about.as);
  await sayBack(chatId, {
    key: `${key}:${messageId}:${uuidv7()}`,
    text: "recipient-ask-words",
    vars: {
      recipient: "id" in about ? about.name : "",
      ask: { choice: "id" in about ? "other" : "new" },
    },
    knownAs: key,
  });
}

/** Takes such a reply as the words of a recipient; false: it is about something else. */
export async function writeRecipient(operator: Operator, reply: PrivateReply): Promise<boolean> {
  const { chatId, updateId, by } = reply;
  const asked = askedIn(reply.key);
  if (asked === undefined || !(await isAdmin(operator, by.userId))) return false;
  const read = readRecipient(reply.text);
  if (read.kind === "refused") {
    const text = `recipient-${read.because}`;
    const vars = { max: recipientLimits.name, max_address: recipientLimits.address };
    await sayBack(chatId, { key: `${text}:${updateId}`, text, vars });
    return true;
  }
  const { name, reach } = read;
  const id = await keepWords(asked, { name, reach }, by);
  await showPage(
    { chatId, occasion: updateId },
    { kind: "show_recipients", page: { kind: "open", id } },
  );
  return true;
}

async function keepWords(
  asked: { as: RecipientKind } | { id: RecipientId },
  words: Pick<Recipient, "name" | "reach">,
  by: Person,
): Promise<RecipientId> {
  if ("as" in asked) {
    const fresh = { id: RecipientId.parse(uuidv7()), kind: asked.as };
    await insertRecipient({ ...fresh, ...words });
    await record("recipient_added", fresh, by, {});
    return fresh.id;
  }
  const recipient = await recipientById(asked.id);
  if (recipient !== undefined) await change(recipient, words, by);
  return asked.id;
}
