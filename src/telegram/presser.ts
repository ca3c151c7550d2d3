import { UserId } from "../domain/ids.ts";
import type { Someone } from "../workflow/appoint.ts";
import type { Presser } from "../workflow/entitled-staff.ts";
import { factsAtHand } from "./at-hand.ts";

/** Who did something, as colleagues see them. */
export function someoneOf(from: { id: number; first_name: string }): Someone {
  return { userId: UserId.parse(from.id), name: from.first_name };
}

/** Somebody in a group, with what Telegram says of their membership. */
export function presserOf(from: { id: number; first_name: string }): Presser {
  const { membership } = factsAtHand();
  return { ...someoneOf(from), membership };
}
