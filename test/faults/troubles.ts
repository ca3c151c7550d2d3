// What goes wrong in a run besides kills, each for a while, and then is right again. Played by the supervisor.
import { setTimeout as sleep } from "node:timers/promises";
import { setUpGroup } from "../support/scene.ts";
import type { Interruption } from "./evidence.ts";
import { freezeWhileSending } from "./freeze.ts";
import { poisonLane } from "./poison.ts";
import { restoreElsewhere } from "./restore.ts";
import { untilRunning, within, type Troubled } from "./troubled.ts";

type Play = (troubled: Troubled) => Promise<void>;

/** Whatever a process did when this began, until so long after its end, may lack its answer. */
const afterMs = 1_000;

async function interrupting(
  { interrupts }: Troubled,
  { what, slot }: Pick<Interruption, "what" | "slot">,
  work: () => Promise<void>,
): Promise<void> {
  const from = Date.now();
  await work();
  interrupts({ what, slot, from, to: Date.now() + afterMs });
}

const all = (what: string) => ({ what, slot: undefined });
const oneOf = ({ slots, chance }: Troubled) => slots[chance.below(2)] ?? slots[0];

/** Both places start anew, in an order that keeps one of them at work. */
async function restartBoth({ slots }: Troubled): Promise<void> {
  for (const slot of slots) {
    await slot.stop();
    slot.start();
    await untilRunning([slot]);
  }
}

/** What a database says for a while of whatever is written. */
async function refusing({ ground }: Troubled, sqlState: string, forMs: number): Promise<void> {
  const client = ground.client();
  await client.unsafe(`
    create or replace function witness.refuses() returns trigger language plpgsql as
      $$ begin raise exception 'refused' using errcode = '${sqlState}'; end $$`);
  const on = ["inbox", "outbox", "reports", "audit_events"];
  for (const table of on) {
    await client.unsafe(`create trigger refuses before insert or update on ${table}
      for each statement execute function witness.refuses()`);
  }
  await sleep(forMs);
  for (const table of on) await client.unsafe(`drop trigger refuses on ${table}`);
}

async function readOnly({ ground, slots }: Troubled, isOn: boolean): Promise<void> {
  const client = ground.client();
  const [row] = await client`select current_database() as name`;
  const how = isOn
    ? "set default_transaction_read_only = on"
    : "reset default_transaction_read_only";
  for (const { name } of slots) {
    await client.unsafe(`alter role ${name} in database ${String(row?.["name"])} ${how}`);
  }
  await client`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename like 'searchlight_run%'`;
}

export const troubles = {
  /** SIGTERM: it ends what it has begun. */
  stopped: async (troubled) => {
    const slot = oneOf(troubled);
    await interrupting(troubled, { what: "SIGTERM", slot: slot.name }, () => slot.stop());
    slot.start();
  },
  /** SIGSTOP in the middle of a send, and awake again while another process sends it. */
  frozen: (troubled) => interrupting(troubled, all("SIGSTOP"), () => freezeWhileSending(troubled)),
  /** kill -9 of all, and a start elsewhere, with nothing but the database. */
  host_lost: (troubled) =>
    interrupting(troubled, all("host lost"), async () => {
      await Promise.all(troubled.slots.map((slot) => slot.kill()));
      await sleep(1_000);
      for (const slot of troubled.slots) slot.start();
    }),
  line_silent: async (troubled) => {
    const { name } = oneOf(troubled);
    await interrupting(troubled, { what: "silent line", slot: name }, async () => {
      const line = troubled.ground.lineOf(name);
      line.fallSilent();
      await sleep(6_000);
      line.mend();
    });
  },
  lines_cut: (troubled) =>
    interrupting(troubled, all("lines cut"), async () => {
      const lines = troubled.ground.lines();
      for (const line of lines) line.cut();
      await sleep(2_000);
      for (const line of lines) line.mend();
    }),
  read_only: (troubled) =>
    interrupting(troubled, all("read-only"), async () => {
      await readOnly(troubled, true);
      await sleep(4_000);
      await readOnly(troubled, false);
    }),
  disk_full: (troubled) =>
    interrupting(troubled, all("disk full"), () => refusing(troubled, "53100", 4_000)),
  /** kill -9 of the database's server, which is started again where it was. */
  database_killed: (troubled) =>
    interrupting(troubled, all("database killed"), async () => {
      await troubled.ground.server?.kill();
      await untilAnswered(troubled);
    }),
  /** kill -9 of it, and another server goes on with its data elsewhere, under the same address. */
  failed_over: (troubled) =>
    interrupting(troubled, all("failed over"), async () => {
      const lines = troubled.ground.lines();
      for (const line of lines) line.cut();
      await troubled.ground.server?.move();
      for (const line of lines) line.mend();
      await untilAnswered(troubled);
    }),
  telegram_down: async ({ sandbox }) => {
    sandbox.faults.down();
    await sleep(4_000);
    sandbox.faults.down(false);
  },
  /** The application's clock runs ahead for a while, and is right again. */
  clock_jumps: async ({ ground }) => {
    await ground.client()`update app_clock set shift = shift + interval '20 minutes'`;
    await sleep(4_000);
    await ground.client()`update app_clock set shift = shift - interval '20 minutes'`;
    await sleep(2_000);
  },
  poison: poisonLane,
  /** 403: somebody who reported blocks the bot. */
  blocked: async ({ reportsOnce, unreachable }) => {
    const person = await reportsOnce(15_000);
    if (person === undefined) return;
    unreachable.add(person.id);
    person.blocks();
  },
  /** The bot is put out of a queue's group, which is set up anew. */
  kicked: async ({ escalation, admin, anewSince }) => {
    escalation.removesBot(admin);
    await sleep(3_000);
    const since = escalation.sees().at(-1)?.message_id ?? 0;
    anewSince.set(escalation.id, since);
    const seen = () => escalation.sees().filter(({ message_id }) => message_id > since);
    const isSetUp = () => seen().some(({ text }) => /arrive here (from now on|already)/.test(text));
    await within(180_000, async () => {
      // Telegram could not be asked just then: the admin is told so, and sends it again.
      await setUpGroup(admin, escalation, "escalation").catch(() => undefined);
      return isSetUp();
    });
    if (isSetUp()) return;
    const words = seen().map(({ message_id: id, text }) => `#${id} ${text.slice(0, 120)}`);
    throw new Error(`The group was not set up anew:\n${words.join("\n")}`);
  },
  /** Updates come by a webhook for a while, through a balancer, and one of the two is killed. */
  webhook: async (troubled) => {
    const { balancer, slots } = troubled;
    const restarts = () => interrupting(troubled, all("SIGTERM"), () => restartBoth(troubled));
    balancer.isOn = true;
    await restarts();
    await sleep(2_000);
    const { name } = slots[0];
    await interrupting(troubled, { what: "kill", slot: name }, () => slots[0].killAndRestart());
    await sleep(4_000);
    balancer.isOn = false;
    await restarts();
  },
  /** A backup is made of what stands still, and goes on as another database. */
  restored: (troubled) =>
    interrupting(troubled, all("backup restored"), () => restoreElsewhere(troubled)),
} satisfies Record<string, Play>;

export type Trouble = keyof typeof troubles;

async function untilAnswered({ ground }: Troubled): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      await ground.client()`select 1`;
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}
