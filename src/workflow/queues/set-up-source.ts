// Makes a group one from which to report, and ends it. Called by setting up, and when a group goes or moves.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { activeSourceIn, endSource, moveSource, putSource } from "../../db/queues/source-store.ts";
import { SourceGroupId, type ChatId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { offerCommands } from "../speaking/offer-commands.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

/** From now on members may use `/report` in the group, which receives nothing. */
export async function enableSource(
  group: { chatId: ChatId; title: string; language: string },
  by: Person,
): Promise<void> {
  const source = await putSource({ ...group, id: SourceGroupId.parse(uuidv7()) });
  await offerCommands(group.chatId);
  await recordAudit({
    kind: "source_group_enabled",
    subjectCode: source.id,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
}

/** Members can't report from the group any more. */
export async function disableSource(chatId: ChatId, by: Person): Promise<void> {
  const source = await endSource(chatId, "disabled");
  if (source === undefined) return;
  await offerCommands(chatId);
  await recordAudit({
    kind: "source_group_disabled",
    subjectCode: source.id,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: { because: "asked" },
  });
}

/** The bot is not in the group any more: an admin would have to let members report there anew. */
export async function loseSource(
  operator: Operator,
  chatId: ChatId,
  because: "kicked" | "chat_not_found",
): Promise<void> {
  const source = await endSource(chatId, "lost");
  if (source === undefined) return;
  await recordAudit({
    kind: "source_group_disabled",
    subjectCode: source.id,
    actor: { kind: "system" },
    facts: { because },
  });
  await alertAdmins(operator, {
    key: `source-lost:${source.id}:${(await appNow()).getTime()}`,
    text: "alert-source-lost",
    vars: { title: source.title },
  });
}

/** A group became a supergroup with another id: its members may report on there. */
export async function followSource(from: ChatId, to: ChatId): Promise<void> {
  await moveSource(from, to);
  if ((await activeSourceIn(to)) !== undefined) await offerCommands(to);
}

export async function isSource(chatId: ChatId): Promise<boolean> {
  return (await activeSourceIn(chatId)) !== undefined;
}
