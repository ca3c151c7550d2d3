// Gives a case to a colleague. Called by the press on a card.
import type { Case } from "../../db/cases/case-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { nameOf, userIdOf } from "../../db/staff/staff-store.ts";
import { ChatId, type StaffId } from "../../domain/ids.ts";
import type { DecidingPress, Refused } from "../decisions/decide-case.ts";
import { say } from "../speaking/say.ts";
import { giveTo, recordWork, refuseWork, type TakenByAnother } from "./take-case.ts";
import { colleaguesOf } from "./read-card.ts";

export type HandedOver =
  | { kind: "handed_over"; name: string }
  /** That colleague is none any more. */
  | { kind: "no_colleague" }
  | TakenByAnother
  | Refused;

/** Gives a case to a colleague, who hears of it in private where that is possible. */
export async function handOverCase(
  held: Case,
  press: DecidingPress,
  to: StaffId,
): Promise<HandedOver> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const colleagues = await colleaguesOf(held, press.tier, press.staffId);
  const colleague = colleagues.find(({ id }) => id === to);
  if (colleague === undefined) return { kind: "no_colleague" };
  const until = await giveTo(held, to);
  await recordWork("case_handed_over", held, press, { to: `staff:${to}` });
  await tellColleague(held, press, { to, until });
  return { kind: "handed_over", name: colleague.name };
}

async function tellColleague(
  held: Case,
  press: DecidingPress,
  { to, until }: { to: StaffId; until: Date },
): Promise<void> {
  const userId = await userIdOf(to);
  if (userId === undefined) return;
  const chatId = ChatId.parse(userId);
  const screen = await findScreen(chatId);
  // Who never wrote to the bot can't be written to: the card says it all the same.
  if (screen === undefined) return;
  await say({
    chatId,
    key: `handed:${held.id}:${until.getTime()}`,
    text: "handed-over",
    vars: { who: await nameOf(press.staffId), code: { ours: held.code } },
    language: screen.language,
  });
}
