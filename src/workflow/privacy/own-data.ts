// All that is held on a person. Called by `/mydata`, and by its composing.
import { appNow } from "../../db/clock.ts";
import { heldOn, type Entries } from "../../db/privacy/held-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import { languageNow } from "../speaking/language-of.ts";

/** Owes the person everything that is held on them. It is put together when it is sent. */
export async function askOwnData(chatId: ChatId): Promise<void> {
  await enqueue({
    key: `own-data:${chatId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_own_data", chatId },
  });
}

export type OwnData = { held: readonly Entries[]; at: Date; language: string };

export async function viewOwnData(chatId: ChatId): Promise<OwnData> {
  return {
    held: await heldOn(chatId),
    at: await appNow(),
    language: await languageNow(chatId),
  };
}
