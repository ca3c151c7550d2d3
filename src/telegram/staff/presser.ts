// Who did something, and as what. Used by commands and presses of the team.
import { UserId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { Presser } from "../../workflow/staff/entitled-staff.ts";
import { factsAtHand } from "../at-hand.ts";

type From = { id: number; first_name: string };

/** Who did something, as colleagues see them. */
export function someoneOf(from: From): Person {
  return { userId: UserId.parse(from.id), name: from.first_name };
}

/** Somebody in a group, with what Telegram says of their membership. */
export function presserOf(from: From & { username?: string | undefined }): Presser {
  const { membership, asked } = factsAtHand();
  return { ...someoneOf(from), username: from.username, membership, asked };
}
