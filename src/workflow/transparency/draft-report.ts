// Has a quarter counted as a draft, and carries out presses on it. Called by `/publish` and its presses.
import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import {
  changeDraft,
  channelOfReports,
  insertDraft,
  insertPublished,
  lockDraft,
  lockPublished,
  publishedAll,
  type KeptDraft,
} from "../../db/transparency/published-store.ts";
import { countedQuarter } from "../../db/transparency/counted-quarter-store.ts";
import { daysNow } from "../../db/transparency/count-store.ts";
import { genesis } from "../../domain/control/audit-chain.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, ReportDraftId, type StaffId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import { canonical } from "../../domain/transparency/canonical.ts";
import {
  draftMs,
  ruleDraft,
  type DraftVerb,
  type PublishPress,
} from "../../domain/transparency/draft.ts";
import { countableOn, Quarter } from "../../domain/transparency/period.ts";
import { Told, type Report } from "../../domain/transparency/report.ts";
import { languageNow } from "../speaking/language-of.ts";
import { adminsOf, isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { tellEach } from "../staff/tell-each.ts";
import { tellQuarter } from "./count-quarter.ts";
import { publicKeyNow, signFile } from "./sign.ts";

export type Pressed = "done" | "not_admin" | "gone" | "not_you" | "no_second";

/** Counts a quarter for whoever wants it published: the draft, or why not. */
export async function beginDraft(
  operator: Operator,
  by: Person,
  period: Quarter,
): Promise<{ id: ReportDraftId } | "not_admin" | "gone"> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const { today, oldest } = await daysNow();
  if (oldest === undefined || !countableOn(today, oldest).includes(period)) return "gone";
  const chatId = ChatId.parse(by.userId);
  const published = await publishedAll();
  const corrects = published.findLast((each) => each.period === period)?.nr ?? null;
  const last = published.at(-1);
  const basis = last === undefined ? "voluntary" : Told.parse(JSON.parse(last.json)).basis;
  const json = await countedAs(period, { corrects, isExact: false, chatId });
  const id = ReportDraftId.parse(uuidv7());
  await insertDraft({
    id,
    period,
    corrects,
    isExact: false,
    json: withBasis(json, basis),
    language: await languageNow(chatId),
    askedBy: await staffBehind(by),
    expiresAt: new Date((await appNow()).getTime() + draftMs),
  });
  return { id };
}

/** What a lawyer told the operator about the law, which no count says. */
function withBasis(json: string, basis: Told["basis"]): string {
  return canonical({ ...Told.parse(JSON.parse(json)), basis });
}

/** As it was counted on its day; a correction is counted anew, and so is what no schedule counted. */
async function countedAs(
  period: Quarter,
  about: { corrects: number | null; isExact: boolean; chatId: ChatId },
): Promise<string> {
  const counted = about.corrects === null ? await countedQuarter(period) : undefined;
  if (counted !== undefined) return about.isExact ? counted.exact : counted.ranges;
  return canonical(await tellQuarter(period, about));
}

type On<K extends DraftVerb> = Extract<PublishPress, { kind: K }>;
type Deed = { operator: Operator; draft: KeptDraft; by: Person; staffId: StaffId };

const deeds: { [K in DraftVerb]: (deed: Deed, press: On<K>) => Promise<Pressed> } = {
  exact: async ({ draft, by }, { to }) => {
    const isExact = to === "exact";
    if (isExact === draft.isExact) return "done";
    const json = await countedAs(Quarter.parse(draft.period), {
      corrects: draft.corrects ?? null,
      isExact,
      chatId: ChatId.parse(by.userId),
    });
    const { basis } = Told.parse(JSON.parse(draft.json));
    await changeDraft(draft.id, { isExact, json: withBasis(json, basis) });
    return "done";
  },
  basis: async ({ draft }, { to: basis }) => {
    await changeDraft(draft.id, { json: withBasis(draft.json, basis) });
    return "done";
  },
  ask: async ({ operator, draft, by, staffId }) => {
    const others = (await adminsOf(operator)).filter((each) => each !== by.userId);
    if (others.length === 0) return "no_second";
    await changeDraft(draft.id, { status: "asked" });
    await note("transparency_asked", draft, { staffId, digest: digestOf(draft.json) });
    const open = { on: "publish", press: { kind: "open", id: draft.id } } as const;
    await tellEach(others, {
      key: `publish-asked:${draft.id}`,
      text: "publish-agree-ask",
      vars: { by: by.name, period: { ours: draft.period } },
      buttons: [[{ text: "button-publish-open", press: open }]],
    });
    return "done";
  },
  drop: async ({ draft }) => {
    await changeDraft(draft.id, { status: "dropped" });
    return "done";
  },
  refuse: async ({ draft, staffId }) => {
    await changeDraft(draft.id, { status: "refused" });
    await note("transparency_refused", draft, { staffId, digest: digestOf(draft.json) });
    return "done";
  },
  confirm: publish,
};

/** A press on a draft by whoever had it counted, or by another admin. */
export async function pressDraft(
  operator: Operator,
  by: Person,
  press: On<DraftVerb>,
): Promise<Pressed> {
  const draft = await lockDraft(press.id);
  if (draft === undefined) return "gone";
  const someone = { userId: by.userId, isAdmin: await isAdmin(operator, by.userId) };
  const ruling = ruleDraft(draft, someone, {
    verb: press.kind,
    isAskerAdmin: await isAdmin(operator, draft.askedBy),
    now: await appNow(),
  });
  if (ruling.kind === "refused") return ruling.because;
  const carryOut = deeds[press.kind] as (deed: Deed, press: PublishPress) => Promise<Pressed>;
  return carryOut({ operator, draft, by, staffId: await staffBehind(by) }, press);
}

/** Signs it behind the one before. What another admin agreed to is what is published, byte for byte. */
async function publish({ draft, staffId }: Deed): Promise<Pressed> {
  const before = await lockPublished();
  const same = (await publishedAll()).findLast((each) => each.period === draft.period);
  // Somebody else's was published meanwhile: this one corrects another than it says.
  if ((same?.nr ?? null) !== (draft.corrects ?? null)) return "gone";
  const nr = (before?.nr ?? 0) + 1;
  const previous = before?.digest ?? genesis;
  const report: Report = { ...Told.parse(JSON.parse(draft.json)), version: 1, nr, previous };
  const json = canonical(report);
  const digest = digestOf(json);
  const trusted = `Searchlight transparency report nr ${nr}, period ${draft.period}, previous ${previous}`;
  await insertPublished({
    nr,
    period: draft.period,
    corrects: draft.corrects ?? null,
    json,
    digest,
    previous,
    signature: await signFile(Buffer.from(json), trusted),
    publicKey: await publicKeyNow(),
    draftedBy: draft.staffId,
    agreedBy: staffId,
  });
  await changeDraft(draft.id, { status: "published" });
  await note("transparency_published", draft, { staffId, digest, nr });
  const chatId = await channelOfReports();
  if (chatId !== undefined) {
    await enqueue({
      key: `tell-published:${nr}`,
      chatId,
      priority: "notice",
      repeat: "once",
      message: { kind: "tell_published", chatId, nr, language: draft.language },
    });
  }
  return "done";
}

export const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

async function note(
  kind: "transparency_asked" | "transparency_refused" | "transparency_published",
  { period }: KeptDraft,
  { staffId, digest, nr = null }: { staffId: StaffId; digest: string; nr?: number | null },
): Promise<void> {
  await recordAudit({
    kind,
    subjectCode: `report:${period}`,
    actor: { kind: "staff", id: staffId },
    facts: { nr, period, digest },
  });
}
