// Looks at a town once it is quiet. Used by runs with faults, and by the days and years that are played.
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import type { Sandbox } from "telegram-sandbox";
import { verifyAudit } from "../support/audit.ts";
import { dumpOf } from "../support/dump.ts";
import type { BotSlot } from "./bot-slot.ts";
import { collectStored, goOnToWhatIsDue, isQuiet } from "./collect.ts";
import { leaksIn } from "./dumps.ts";
import { undisturbed, type Evidence } from "./evidence.ts";
import type { Crowd } from "./reporter-crowd.ts";
import type { Town } from "./town.ts";

const quietWithinMs = 240_000;

/**
 * Waits until nothing is left to be done anywhere, for a while on end. `hurry`: what is due within a minute
 * is not waited for, the bot's clock goes on to it instead.
 */
export async function untilQuiet(
  sandbox: Sandbox,
  client: postgres.Sql,
  { withinMs = quietWithinMs, hurry = false } = {},
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  let quietSince: number | undefined;
  let updates = -1;
  while (Date.now() < deadline) {
    const taken = sandbox.updates.every((entry) => entry.confirmed || entry.expired);
    const isStill = taken && updates === sandbox.updates.length && (await isQuiet(client));
    updates = sandbox.updates.length;
    quietSince = isStill ? (quietSince ?? Date.now()) : undefined;
    if (quietSince !== undefined && Date.now() - quietSince > 1_500) return true;
    if (hurry && taken) await goOnToWhatIsDue(client);
    await sleep(100);
  }
  return false;
}

/** Everything that can be seen of a town. */
export async function collect(
  sandbox: Sandbox,
  client: postgres.Sql,
  town: Omit<Town, "member" | "slots"> & { slots: readonly Pick<BotSlot, "output">[] },
  databaseUrl: string,
  crowd: Pick<Crowd, "people" | "silences">,
): Promise<Evidence> {
  const { admin, review, escalation, moderators, seniors, slots } = town;
  const stored = await collectStored(client);
  const { fault, difference, unsealed } = await verifyAudit(databaseUrl);
  const everybody = [...crowd.people, admin];
  const canaries = canariesOf(crowd.people);
  return {
    ...undisturbed,
    ...stored,
    chats: new Map([
      ...everybody.map((person) => [person.id, person.sees()] as const),
      [review.id, review.sees()],
      [escalation.id, escalation.sees()],
    ]),
    queues: {
      review: { chatId: review.id, staff: [admin, ...moderators].map(({ id }) => id) },
      escalation: { chatId: escalation.id, staff: [admin, ...seniors].map(({ id }) => id) },
    },
    adminIds: [admin.id],
    calls: [...sandbox.calls],
    updates: [...sandbox.updates],
    silences: [...crowd.silences],
    chain: { fault: (fault ?? difference) && JSON.stringify(fault ?? difference), unsealed },
    output: slots.map((slot) => slot.output()).join("\n"),
    canaries,
    secrets: [...canaries, "quillnote", sandbox.token],
    leaks: leaksIn(await dumpOf(client), canaries),
  };
}

export function canariesOf(people: Crowd["people"]): string[] {
  const names = people.flatMap(({ user }) => [user.first_name, user.username ?? ""]);
  return [...names, ...people.map(({ id }) => String(id))].filter((each) => each !== "");
}
