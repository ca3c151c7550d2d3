// Makes a group, or a topic of it, the place where waiting legal requests stand. Called by setting up.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import {
  endLegalDesks,
  legalDeskAt,
  moveLegalDesks,
  putLegalDesk,
} from "../../db/legal/legal-desk-store.ts";
import { LegalDeskId, type ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { Person } from "../../domain/staff/people.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { showLegalDesks } from "./show-legal.ts";

export async function enableLegalDesk(
  { chatId, threadId, language }: Place & { language: string },
  by: Person,
): Promise<void> {
  const id = LegalDeskId.parse(uuidv7());
  if (!(await putLegalDesk({ id, chatId, threadId, language }))) return;
  await recordAudit({
    kind: "legal_desk_set_up",
    subjectCode: id,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: { change: "enabled" },
  });
  await showLegalDesks();
}

export async function isLegalDesk(place: Place): Promise<boolean> {
  return (await legalDeskAt(place)) !== undefined;
}

/** The bot is not in the group any more. */
export async function loseLegalDesks(chatId: ChatId): Promise<void> {
  await endLegalDesks(chatId);
}

/** A group became a supergroup with another number. */
export async function followLegalDesks(from: ChatId, to: ChatId): Promise<void> {
  await moveLegalDesks(from, to);
}
