// A person as Telegram names them, and one of the team. Used by all that staff do, and by their store.
import type { StaffId, UserId } from "../ids.ts";

/** Somebody, as Telegram names them. */
export type Person = { userId: UserId; name: string };

/** Somebody of the team. */
export type Colleague = { id: StaffId; name: string };
