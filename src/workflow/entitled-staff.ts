import { uuidv7 } from "uuidv7";
import { placeAt } from "../db/posted-store.ts";
import { activeQueueAt, type Queue } from "../db/queue-store.ts";
import { staffOf } from "../db/staff-store.ts";
import { StaffId, type UserId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { Settings } from "../domain/settings.ts";
import { entitlementOf, isSenior, type Membership } from "../domain/staff.ts";
import { rolesIn } from "./admins.ts";

/** Who did something in a group, and what Telegram said of their membership just now. */
export type Presser = { userId: UserId; name: string; membership: Membership };

export type Entitled =
  | { kind: "entitled"; queue: Queue; staffId: StaffId; isSenior: boolean }
  | { kind: "not_allowed" }
  | { kind: "cannot_tell" }
  /** The chat is no queue. */
  | { kind: "unknown_card" };

/** Where somebody did something: the message whose button was pressed, if one was. */
export type Scene = Place & { messageId?: number };

/** Whether somebody may work on the cases of a queue. */
export async function entitledIn(
  settings: Settings,
  at: Scene,
  { userId, name, membership }: Presser,
): Promise<Entitled> {
  const queue = await activeQueueAt(await placeOf(at));
  if (queue === undefined) return { kind: "unknown_card" };
  const roles = await rolesIn(settings, userId, queue.id);
  const entitlement = entitlementOf({ userId, membership, roles, queue });
  if (entitlement === "cannot_tell") return { kind: "cannot_tell" };
  if (entitlement === "not_entitled") return { kind: "not_allowed" };
  const staffId = await staffOf(userId, StaffId.parse(uuidv7()), name);
  return { kind: "entitled", queue, staffId, isSenior: isSenior(roles, queue.tier) };
}

/** In which topic an old message stands Telegram does not always say. */
async function placeOf({ chatId, threadId, messageId }: Scene): Promise<Place> {
  const place = { chatId, threadId };
  const known = messageId === undefined ? undefined : await placeAt({ ...place, messageId });
  return known ?? place;
}
