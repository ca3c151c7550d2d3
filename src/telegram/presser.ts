import { UserId } from "../domain/ids.ts";
import type { Presser } from "../workflow/entitled-staff.ts";
import { factsAtHand } from "./at-hand.ts";

/** Somebody in a group, with what Telegram says of their membership. */
export function presserOf(from: { id: number; first_name: string }): Presser {
  const { membership } = factsAtHand();
  return { userId: UserId.parse(from.id), name: from.first_name, membership };
}
