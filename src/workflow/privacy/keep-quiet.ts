// Holds the notices of a case back, or ends that. Called by presses on the seniors' cards.
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { endSilence, keepSilence } from "../../db/privacy/silence-store.ts";
import { ruleSilence, silenceMs, type SilenceTime } from "../../domain/privacy/silence.ts";
import { refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { recordOnCard } from "../cases/record-on-card.ts";

export type Quieted = { kind: "kept_quiet"; until: Date } | { kind: "told_again" } | Refused;

/** Holds all notices of a case back for a while: nobody who reported it hears or sees more than now. */
export async function keepQuiet(
  held: Case,
  press: DecidingPress,
  time: SilenceTime,
): Promise<Quieted> {
  const refused = await refuseSilence(held, press);
  if (refused !== undefined) return refused;
  const until = new Date((await appNow()).getTime() + silenceMs[time]);
  await keepSilence(held.id, { until, staffId: press.staffId });
  await recordOnCard("case_notices_held", held, press, { until: until.toISOString() });
  return { kind: "kept_quiet", until };
}

/** Ends that early. */
export async function tellAgain(held: Case, press: DecidingPress): Promise<Quieted> {
  const refused = await refuseSilence(held, press);
  if (refused !== undefined) return refused;
  if (await endSilence(held.id)) await recordOnCard("case_notices_released", held, press, {});
  return { kind: "told_again" };
}

/** Why somebody may not, as its presser is told. */
export async function refuseSilence(
  held: Case,
  press: DecidingPress,
): Promise<Refused | undefined> {
  const ruling = ruleSilence(held, press);
  return ruling.kind === "refused"
    ? refuse(ruling.because, await decisionsOf(held.id), press)
    : undefined;
}
