// Who the bot of a sandbox is. Used when a sandbox starts.
import type { User } from "./wire.ts";

/** Who the bot is. What is left out has a default, the same each time. */
export interface BotFacts {
  /** Its first name. */
  name?: string;
  username?: string;
  /** Default: the number that its token begins with. */
  id?: number;
  /** `<id>:<letters>`, as BotFather gives it. */
  token?: string;
  /** Its owner turned privacy mode off. Default false. */
  readsAllMessages?: boolean;
  /** Its owner lets it be added to groups. Default true. */
  joinsGroups?: boolean;
}

const usualId = 1_000_000_001;

/** @throws Error for a token that doesn't look like one, or begins with another id */
export function botUser(facts: BotFacts): { token: string; user: User } {
  const token = facts.token ?? `${facts.id ?? usualId}:SandboxSandboxSandboxSandboxSandbox`;
  if (!/^\d+:[\w-]+$/.test(token)) throw new Error("sandbox: a token looks like 123456:letters");
  const id = Number(token.split(":")[0]);
  if (facts.id !== undefined && facts.id !== id) {
    throw new Error(`sandbox: the token of bot ${facts.id} begins with ${id}`);
  }
  const { name = "Sandbox bot", username = "sandbox_bot" } = facts;
  return { token, user: { id, is_bot: true, first_name: name, username } };
}
