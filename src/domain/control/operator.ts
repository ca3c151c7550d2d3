// What the operator decides at start. Given by the start of the bot to workflows and commands.
import type { UserId } from "../ids.ts";

/** What the operator decided at start, as far as the workflow needs it. */
export type Operator = {
  /** The first admins; alerts go to their private chats. */
  owners: readonly UserId[];
  /** How long an outcome waits before reporters hear of it, in milliseconds: an undo cancels it. */
  outcomeNoticeDelayMs: number;
};

/** By which number somebody is known for a day after they were forgotten. */
export type Pseudonyms = { pseudonymOf: (userId: UserId, of?: string) => string };
