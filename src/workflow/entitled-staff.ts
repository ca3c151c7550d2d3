import { uuidv7 } from "uuidv7";
import { activeQueueIn, type Queue } from "../db/queue-store.ts";
import { staffOf } from "../db/staff-store.ts";
import { StaffId, type ChatId, type UserId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { entitlementOf, isAdmin, type Membership } from "../domain/staff.ts";

/** Who did something in a group, and what Telegram said of their membership just now. */
export type Presser = { userId: UserId; name: string; membership: Membership };

export type Entitled =
  | { kind: "entitled"; queue: Queue; staffId: StaffId }
  | { kind: "not_allowed" }
  | { kind: "cannot_tell" }
  /** The chat is no queue. */
  | { kind: "unknown_card" };

/** Whether somebody may work on cases in a chat. */
export async function entitledIn(
  settings: Settings,
  chatId: ChatId,
  { userId, name, membership }: Presser,
): Promise<Entitled> {
  const queue = await activeQueueIn(chatId);
  if (queue === undefined) return { kind: "unknown_card" };
  const entitlement = entitlementOf({
    userId,
    membership,
    isAdmin: isAdmin(settings, userId),
  });
  if (entitlement === "cannot_tell") return { kind: "cannot_tell" };
  if (entitlement === "not_entitled") return { kind: "not_allowed" };
  const staffId = await staffOf(userId, StaffId.parse(uuidv7()), name);
  return { kind: "entitled", queue, staffId };
}
