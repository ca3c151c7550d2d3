// Carries out a press on a hold. Called by the presses of admins on its page and on the question to agree.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { destroyKeysOf } from "../../db/privacy/data-key-store.ts";
import { freeze } from "../../db/privacy/held-copy-store.ts";
import { changeHold, lockHold, setEnd, targetOf, type Hold } from "../../db/privacy/hold-store.ts";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, type StaffId, type UserId } from "../../domain/ids.ts";
import {
  holdAskMs,
  prolongationOf,
  prolongedUntil,
  ruleHold,
  type HoldPress,
  type HoldVerb,
} from "../../domain/privacy/hold.ts";
import type { RevealHeld } from "../../domain/privacy/reveal.ts";
import type { RevealWait } from "../../domain/staff/admin-standing.ts";
import type { Person } from "../../domain/staff/people.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { mayHold, officerWait } from "../legal/officers.ts";
import { requestNaming } from "../legal/resolve-targets.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { tellEach } from "../staff/tell-each.ts";
import { secondsFor, waitOf } from "./reveal-wait.ts";

const dayMs = 86_400_000;

export type HoldPressed =
  | "done"
  /** The other admin agreed, or did not. */
  | "confirmed"
  | "refused"
  | "not_admin"
  | "gone"
  | "not_you"
  | "no_second"
  | RevealHeld;

type Deed = { operator: Operator; hold: Hold; by: Person; staffId: StaffId; now: Date };
type On<K extends HoldVerb> = Extract<HoldPress, { kind: K }>;

const deeds: { [K in HoldVerb]: (deed: Deed, press: On<K>) => Promise<HoldPressed> } = {
  scope: async ({ hold }, { to }) => {
    const isOfCase = hold.targetCode.startsWith("C-");
    if (isOfCase !== (to === "case" || to === "subject")) return "gone";
    const targetId = await targetOf(to, hold.targetCode);
    if (targetId === undefined) return "gone";
    await changeHold(hold.id, { scope: to, targetId });
    return "done";
  },
  ground: async ({ hold }, { to }) => {
    await changeHold(hold.id, { ground: to });
    return "done";
  },
  days: async ({ hold }, { days }) => {
    await changeHold(hold.id, { days });
    return "done";
  },
  place: async (deed) => {
    const { ground, targetId } = deed.hold;
    const requestId = ground === "authority" ? await requestNaming(targetId) : undefined;
    const asked = { status: "asked", askExpiresAt: until(deed) } as const;
    await changeHold(deed.hold.id, { ...asked, requestId: requestId ?? null });
    return askOthers(deed, "place", deed.hold.days);
  },
  drop: async ({ hold }) => {
    await changeHold(hold.id, { status: "dropped" });
    return "done";
  },
  prolong: async (deed, { days }) => {
    if (!prolongationOf(deed.hold).days.includes(days)) return "gone";
    const asked = { change: "prolong", changeBy: deed.staffId, changeDays: days } as const;
    await changeHold(deed.hold.id, { ...asked, askExpiresAt: until(deed) });
    return askOthers(deed, "prolong", days);
  },
  lift: async (deed) => {
    const asked = { change: "lift", changeBy: deed.staffId, changeDays: null } as const;
    await changeHold(deed.hold.id, { ...asked, askExpiresAt: until(deed) });
    return askOthers(deed, "lift", deed.hold.days);
  },
  copy: async ({ hold, by, staffId }) => {
    await recordAudit({
      kind: "hold_copy_shown",
      subjectCode: hold.code,
      actor: { kind: "staff", id: staffId },
      facts: {},
    });
    const chatId = ChatId.parse(by.userId);
    await enqueue({
      key: `hold-copy:${hold.id}:${chatId}`,
      chatId,
      priority: "owed_to_press",
      repeat: "fold",
      message: { kind: "send_hold_copy", chatId, holdId: hold.id },
    });
    return "done";
  },
  confirm: async (deed) => {
    const { hold, now, staffId } = deed;
    const endsAt = endOf(deed);
    if (hold.change !== undefined) await setEnd(hold.id, endsAt);
    else if (hold.status === "started") {
      await changeHold(hold.id, { status: "standing", confirmedBy: staffId, placedAt: now });
      await setEnd(hold.id, endsAt);
    } else {
      const placed = { status: "standing", confirmedBy: staffId, placedAt: now, endsAt } as const;
      await changeHold(hold.id, placed);
      await freeze({ ...hold, endsAt });
    }
    const what = hold.change?.what ?? "place";
    const kinds = { place: "hold_placed", prolong: "hold_prolonged", lift: "hold_lifted" } as const;
    await record(deed, kinds[what], endsAt);
    await tellAsker(deed, "hold-agreed");
    return "confirmed";
  },
  refuse: async (deed) => {
    const { hold } = deed;
    if (hold.status === "started") {
      await setEnd(hold.id, deed.now);
      await destroyKeysOf("hold", [hold.id]);
    }
    if (hold.change === undefined) await changeHold(hold.id, { status: "refused" });
    else await changeHold(hold.id, { change: null, changeBy: null, changeDays: null });
    await record(deed, "hold_refused", hold.endsAt);
    await tellAsker(deed, "hold-not-agreed");
    return "refused";
  },
};

/** A press by which an admin chooses what is held, asks for it, agrees to it, or wants to read the copy. */
export async function pressHold(
  operator: Operator,
  by: Person,
  press: Extract<HoldPress, { kind: HoldVerb }>,
): Promise<HoldPressed> {
  const hold = await lockHold(press.id);
  if (hold === undefined) return "gone";
  const asker = hold.change?.by ?? hold.askedBy;
  const now = await appNow();
  const someone = { userId: by.userId, isAdmin: await mayHold(operator, by.userId) };
  const ruling = ruleHold(hold, someone, {
    verb: press.kind,
    wait: await waitToHold(operator, by.userId),
    isAskerAdmin: await mayHold(operator, asker),
    now,
  });
  if (ruling.kind === "refused") return ruling.because;
  if ("until" in ruling) return ruling;
  const carryOut = deeds[press.kind] as (deed: Deed, press: HoldPress) => Promise<HoldPressed>;
  return carryOut({ operator, hold, by, staffId: await staffBehind(by), now }, press);
}

async function waitToHold(operator: Operator, userId: UserId): Promise<RevealWait> {
  return (await isAdmin(operator, userId)) ? waitOf(userId) : officerWait(userId);
}

/** When a hold ends, by what is agreed to. */
function endOf({ hold, now }: Deed): Date {
  if (hold.change?.what === "lift") return now;
  if (hold.change?.what === "prolong") {
    return new Date(prolongedUntil(hold, hold.changeDays ?? hold.days, now));
  }
  const planned = hold.status === "started" ? hold.plannedUntil : undefined;
  return planned ?? new Date(now.getTime() + hold.days * dayMs);
}

const until = ({ now }: Deed) => new Date(now.getTime() + holdAskMs);

async function askOthers(
  deed: Deed,
  what: "place" | "prolong" | "lift",
  days: number,
): Promise<HoldPressed> {
  const { operator, hold, by, now } = deed;
  const others = await secondsFor(operator, by.userId);
  if (others.length === 0) return "no_second";
  const { since } = prolongationOf(hold);
  const ends = {
    place: new Date(now.getTime() + days * dayMs),
    prolong: new Date(prolongedUntil(hold, days, now)),
    lift: now,
  };
  await record(deed, "hold_asked", ends[what]);
  const asked = what === "prolong" && since === "its_end" ? "prolong_once" : what;
  const button = (kind: "confirm" | "refuse") => [
    { text: `button-hold-${kind}`, press: { on: "hold", press: { kind, id: hold.id } } as const },
  ];
  await tellEach(others, {
    key: `hold-asked:${hold.id}:${now.getTime()}`,
    text: "hold-agree-ask",
    vars: { by: by.name, what: { choice: asked }, ...wordsOf(hold), days },
    buttons: [button("confirm"), button("refuse")],
  });
  return "done";
}

/** What a hold is, as everybody who has to agree to it reads. */
function wordsOf({ code, targetCode, scope, ground }: Hold) {
  return {
    code: { ours: code },
    target: { ours: targetCode },
    scope: { choice: scope },
    ground: { choice: ground },
  };
}

async function record(
  { hold, staffId }: Pick<Deed, "hold" | "staffId">,
  kind: Extract<AuditEventKind, `hold_${string}`>,
  endsAt: Date | undefined,
): Promise<void> {
  const { scope, targetCode: target, ground, code } = hold;
  await recordAudit({
    kind,
    subjectCode: code,
    actor: { kind: "staff", id: staffId },
    facts: { scope, target, ground, until: endsAt?.toISOString() ?? null },
  });
}

async function tellAsker(
  { hold, now }: Deed,
  text: "hold-agreed" | "hold-not-agreed",
): Promise<void> {
  const asker: UserId = hold.change?.by ?? hold.askedBy;
  const chatId = ChatId.parse(asker);
  await say({
    chatId,
    key: `${text}:${hold.id}:${now.getTime()}`,
    text,
    vars: { code: { ours: hold.code } },
    language: await languageNow(chatId),
  });
}
