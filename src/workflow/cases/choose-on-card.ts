// Turns a card to a page of choices and back. Called by presses on cards, notes to them, and bulk decisions.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { plantRecipients } from "../../db/referrals/recipient-store.ts";
import { closePanel, openPanel } from "../../db/cases/panel-store.ts";
import { keptBy, ruleWork } from "../../domain/cases/assignment.ts";
import { panelUses, type PanelPage } from "../../domain/cases/card-press.ts";
import { rulePanel } from "../../domain/decisions/ruling.ts";
import { ruleReferral } from "../../domain/referrals/referral.ts";
import { maySay } from "../../domain/decisions/sentences.ts";
import { redrawAt, refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { refuseSilence } from "../privacy/keep-quiet.ts";
import { showAs } from "./show-case.ts";
import { refuseWork, type TakenByAnother } from "./take-case.ts";

export type Choosing = { kind: "panel_turned" } | TakenByAnother | Refused;

/** How long a card shows what somebody chooses from, and waits for what they write, in milliseconds. */
const panelMs = (page: PanelPage) => (page === "return" ? 5 * 60_000 : 60_000);

/** Turns a card to a page from which its presser chooses. */
export async function chooseOnCard(
  held: Case,
  press: DecidingPress,
  page: PanelPage,
): Promise<Choosing> {
  const refused = await refusePage(held, press, page);
  if (refused !== undefined) return refused;
  const { sentence } = press;
  if (sentence !== undefined && !maySay(sentence, panelUses[page], held.category)) {
    return refuse("not_from_here", await decisionsOf(held.id), press);
  }
  if (page === "refer") await plantRecipients();
  const { tier, staffId } = press;
  const panel = { tier, page, sentence, staffId, forMs: panelMs(page) };
  const expiresAt = await openPanel(held.id, panel);
  await showAs(held, "owed_to_press");
  await redrawAt(held, new Date(expiresAt.getTime() + 500));
  return { kind: "panel_turned" };
}

/** A keyboard from before the last decision closes nobody's present choice. */
export async function leavePage(held: Case, press: DecidingPress): Promise<Choosing> {
  if (press.version === held.version) await closePanel(held.id);
  await showAs(held, "owed_to_press");
  return { kind: "panel_turned" };
}

async function refusePage(
  held: Case,
  press: DecidingPress,
  page: PanelPage,
): Promise<TakenByAnother | Refused | undefined> {
  const use = panelUses[page];
  if (use === "work") return refuseWork(held, press);
  const past = { history: await decisionsOf(held.id), votes: [] };
  if (use === "quiet") return refuseSilence(held, press);
  if (use === "refer") {
    const ruling = ruleReferral(held, past.history, press);
    return ruling.kind === "refused" ? refuse(ruling.because, past.history, press) : undefined;
  }
  if (use === "look") {
    const ruling = ruleWork(held, undefined, press);
    return ruling.kind === "refused" ? refuse(ruling.because, past.history, press) : undefined;
  }
  const ruling = rulePanel(held, past, use, press);
  if (ruling.kind === "refused") return refuse(ruling.because, past.history, press);
  return keptFrom(held, press);
}

/** While somebody has a case, others decide on it only once they let go of it. */
export async function keptFrom(
  held: Case,
  press: DecidingPress,
): Promise<TakenByAnother | undefined> {
  const assignment = keptBy(await assignmentOf(held.id), held, press);
  return assignment && { kind: "taken", assignment, now: await appNow() };
}
