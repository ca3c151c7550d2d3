import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { z } from "zod";
import type { BotSlot } from "./bot-slot.ts";
import { within, type Troubled } from "./troubled.ts";

/** What is on its way, and by which place. */
const OnItsWay = z.array(z.object({ id: z.coerce.number(), by: z.string() }));

async function onTheirWay(client: postgres.Sql) {
  return OnItsWay.parse(
    await client`select o.id, w.by from outbox o join witness.owners w using (owner)
      where o.status = 'sending'`,
  );
}

/**
 * Stops a process while it sends, and lets it go on while another one, which takes what became of that for
 * unknown, sends the same: it has to leave alone what is not its own any more.
 */
export async function freezeWhileSending({
  sandbox,
  ground,
  slots,
  rates,
}: Pick<Troubled, "sandbox" | "ground" | "slots" | "rates">): Promise<void> {
  sandbox.faults.set({ ...rates, hang: 0.8, hangMs: 1_500 });
  const frozen = await freezeOne(ground.client(), slots);
  if (frozen !== undefined) {
    const { slot, ids } = frozen;
    await within(12_000, async () => {
      const now = await onTheirWay(ground.client());
      return now.some(({ id, by }) => by !== slot.name && ids.has(id));
    });
    slot.thaw();
    await sleep(1_000);
  }
  sandbox.faults.set(rates);
}

async function freezeOne(
  client: postgres.Sql,
  slots: readonly BotSlot[],
): Promise<{ slot: BotSlot; ids: ReadonlySet<number> } | undefined> {
  let found: { slot: BotSlot; ids: ReadonlySet<number> } | undefined;
  await within(8_000, async () => {
    const now = await onTheirWay(client);
    const slot = slots.find(({ name, state }) => {
      return state === "running" && now.some(({ by }) => by === name);
    });
    if (slot === undefined) return false;
    slot.freeze();
    // As it is by now.
    const ids = (await onTheirWay(client)).filter(({ by }) => by === slot.name).map(({ id }) => id);
    found = { slot, ids: new Set(ids) };
    if (ids.length === 0) slot.thaw();
    return ids.length > 0;
  });
  if (found !== undefined && found.ids.size === 0) return undefined;
  return found;
}
