import { setTimeout as sleep } from "node:timers/promises";
import { holdsHead, lookForUnsealed, sealEvents, whereToBegin } from "../db/control/seal-store.ts";
import { forgottenReporters } from "../db/control/forgotten-list-store.ts";
import type { Database } from "../db/connect.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import type { AuditMac } from "../domain/control/audit-chain.ts";
import type { Log } from "../domain/log.ts";
import type { Term } from "./elected.ts";

const lookEveryMs = 500;
const batch = 500;
/** A generous bound on how long the transaction of an event can stay open, in milliseconds. */
const settledAfterMs = 10 * 60_000;

type Head = { position: number; hash: string };
type Sealing = {
  db: Database;
  log: Log;
  mac: AuditMac;
  /** The head that was seen last is kept outside of the database. */
  noted: { read: () => Promise<string | undefined>; keep: (head: Head) => Promise<void> };
  /** Who was forgotten is kept there as well, for the day on which an older backup is restored. */
  forgotten: { add: (codes: readonly string[]) => Promise<void> };
};

/**
 * Seals the audit events within a second of their commit, as long as the term lasts: from where the sealer
 * before it had come to, in one link what is found at once. Numbers are given when an event is written, and
 * it is there when its transaction ends; so all up to an event that was seen so long ago are there, and need
 * no further look.
 */
export async function runSealer(
  sealing: Sealing,
  { signal, isMine, fence, well }: Term,
): Promise<void> {
  const { db, mac, forgotten } = sealing;
  const keep = await headKeeper(sealing);
  await forgotten.add(await unitOfWork(db, forgottenReporters));
  const begin = await whereToBegin(db);
  let settled = begin.settled;
  let seen: { newest: number; atMs: number }[] = [
    { newest: begin.newest, atMs: performance.now() },
  ];
  const seal = async () => {
    await fence();
    return sealEvents(settled, batch, mac);
  };
  while (isMine()) {
    const settles = (one: { atMs: number }) => one.atMs <= performance.now() - settledAfterMs;
    const next = seen.findLast(settles)?.newest;
    const { newest, isAny } = await lookForUnsealed(db, settled);
    const sealed = isAny ? await unitOfWork(db, seal) : undefined;
    if (sealed !== undefined) await forgotten.add(sealed.forgotten);
    if (sealed !== undefined) await keep(sealed.head);
    well();
    if (sealed?.count === batch) continue;
    // Moved on after the look, which has found all that was there before it.
    settled = next ?? settled;
    seen = seen.filter((one) => one.newest > settled);
    if (newest > (seen.at(-1)?.newest ?? settled)) seen.push({ newest, atMs: performance.now() });
    await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Keeps each new head; but for one that the chain has lost: what was noted of it stays, so that whoever
 * looks at the trail finds out.
 */
async function headKeeper({ db, log, noted }: Sealing): Promise<(head: Head) => Promise<void>> {
  const [position, hash] = (await noted.read())?.split(":") ?? [];
  const isLost =
    position !== undefined &&
    hash !== undefined &&
    !(await unitOfWork(db, () => holdsHead({ position: Number(position), hash })));
  if (isLost) log.error("audit_head_lost");
  return async (head) => {
    if (!isLost) await noted.keep(head);
  };
}
