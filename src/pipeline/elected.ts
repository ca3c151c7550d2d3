// Runs something in one process at a time. Used by the start, for the poller, the schedule and the sealer.
import { setTimeout as sleep } from "node:timers/promises";
import { isTransientFault } from "../db/faults.ts";
import { fence } from "../db/mail/process-store.ts";
import type { Role } from "../domain/control/role.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { Bell } from "./lanes.ts";
import type { Ownership, Standing } from "./owner.ts";

export type Elected = { stop: () => Promise<void> };

/** The time in which a process has a role. */
export type Term = {
  /** Aborts when the role is lost, or is to be left. */
  signal: AbortSignal;
  /** Whether the role is this process's right now: asked before anything is done that can't be undone. */
  isMine: () => boolean;
  /** In a unit of work: what it does holds only if the role is this process's. */
  fence: () => Promise<void>;
  /** It went well just now. */
  well: () => void;
};

type Candidacy = {
  ownership: Ownership;
  role: Role;
  log: Log;
  /** Runs while elected; ends soon after its signal aborts. */
  work: (term: Term) => Promise<void>;
};

/** After a fault the role is anybody's for so long, in milliseconds. */
const retryMs = 1_000;

/** Does `work` in one process at a time, as long as its lease lasts. */
export function startElected(candidacy: Candidacy): Elected {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await serveOnce(candidacy, stopping.signal);
      await sleep(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const looping = loop();
  return {
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
}

/** Stands for the role, and does its work once, until it is lost, left, or there is a fault. */
async function serveOnce(candidacy: Candidacy, stopping: AbortSignal): Promise<void> {
  const { ownership, role, log } = candidacy;
  const bell = new Bell();
  const serving = new AbortController();
  let owner: number | undefined;
  const standing = ownership.stand(role, () => {
    if (owner !== undefined) serving.abort();
    bell.ring();
  });
  const leave = () => {
    serving.abort();
    bell.ring();
  };
  stopping.addEventListener("abort", leave, { once: true });
  try {
    while (!stopping.aborted && owner === undefined) {
      owner = standing.owner();
      if (owner === undefined) await bell.rung(retryMs);
    }
    if (owner === undefined) return;
    log.info("role_taken", { role });
    await candidacy.work(termOf(role, owner, standing, serving.signal));
  } catch (error) {
    const level = isTransientFault(error) ? "warn" : "error";
    log[level]("role_fault", { role, ...describeFault(error) });
  } finally {
    stopping.removeEventListener("abort", leave);
    await standing.withdraw();
    if (owner !== undefined) log.info("role_left", { role });
  }
}

function termOf(role: Role, owner: number, standing: Standing, signal: AbortSignal): Term {
  return {
    signal,
    isMine: () => !signal.aborted && standing.owner() === owner,
    fence: () => fence(role, owner),
    well: standing.well,
  };
}
