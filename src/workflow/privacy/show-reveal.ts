// How a reveal stands, in the chat of whoever asked. Called by its verbs, its page, and when it goes away.
import { recordAudit } from "../../db/control/audit-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import {
  findReveal,
  identityBehind,
  markShown,
  type Reveal,
} from "../../db/privacy/reveal-store.ts";
import { ChatId, type RevealId, type UserId } from "../../domain/ids.ts";
import { languageNow } from "../speaking/language-of.ts";
import { takeAway } from "../speaking/take-away.ts";

const keyOf = (id: RevealId) => `reveal:${id}`;

/** Owes whoever asked how it stands, in the one message of it in their private chat. */
export async function showReveal({ id, askedBy }: Pick<Reveal, "id" | "askedBy">): Promise<void> {
  await enqueue({
    key: keyOf(id),
    chatId: ChatId.parse(askedBy),
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_reveal", revealId: id },
  });
}

export type RevealView = {
  reveal: Reveal;
  /** Who made the report; only while it may be seen. */
  identity: UserId | undefined;
  language: string;
  key: string;
  at: Posted | undefined;
};

/** Undefined: it is to be seen no more. Who it was is read only now that it is sent. */
export async function viewReveal(id: RevealId): Promise<RevealView | undefined> {
  const reveal = await findReveal(id);
  if (reveal === undefined) return undefined;
  const identity = await identityBehind(id);
  if (reveal.status === "confirmed" && identity === undefined) return undefined;
  const language = await languageNow(ChatId.parse(reveal.askedBy));
  const key = keyOf(id);
  return { reveal, identity, language, key, at: (await postedUnder(key)).at(-1) };
}

/** It stands in the chat now: the first time that it does so is kept in the audit trail. */
export async function keepShownIdentity(id: RevealId): Promise<void> {
  if (!(await markShown(id))) return;
  const reveal = await findReveal(id);
  if (reveal === undefined) return;
  await recordAudit({
    kind: "identity_shown",
    subjectCode: reveal.code,
    actor: { kind: "system" },
    facts: { reason: reveal.reason ?? null },
  });
}

/** Deletes who it was from the chat of whoever asked. */
export async function takeIdentityAway(id: RevealId): Promise<void> {
  await takeAway(keyOf(id));
}
