// Takes presses on one's own reports. Called by the table of presses on reports.
import type { ChatId, ReportId } from "../../domain/ids.ts";
import type { OwnPress, PressOn } from "../../domain/press.ts";
import { askAddition } from "../../workflow/reporting/take-addition.ts";
import { leaveWords } from "../../workflow/reporting/ask-words.ts";
import { muteReport } from "../../workflow/reporting/mute-report.ts";
import { askReason, filedText, objectNow } from "../../workflow/decisions/take-appeal.ts";
import { askProof } from "../../workflow/reporting/prove-report.ts";
import { openReport, renewNotice, turnStatus } from "../../workflow/reporting/owe-status.ts";
import { withdrawReport } from "../../workflow/reporting/withdraw-report.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf } from "../context.ts";
import { languageOf } from "../speaking/language.ts";

import type { Pressed } from "../speaking/press-entry.ts";
import type { PlainVariables } from "../texts/texts.ts";

/** Turns to a page of the list of one's own reports. */
export async function turnOwnReports(
  { page }: PressOn<"own_reports">,
  { ctx }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id;
  if (messageId !== undefined) await turnStatus(chatOf(ctx), messageId, page);
}

/** A press on one of them. */
export async function takeOwnPress(
  { id, verb, page }: PressOn<"own_report">,
  { ctx, texts }: Pressed,
): Promise<void> {
  const language = await languageOf(ctx);
  const messageId = ctx.callbackQuery.message?.message_id;
  const tell: Tell = (key, kind, vars) => answerPress(texts.plain(language, key, vars), kind);
  if (messageId === undefined) return tell("answer-unknown-button");
  return take(verb, { chatId: chatOf(ctx), messageId, id, page, tell });
}

type Tell = (key: string, kind?: "toast" | "alert", vars?: PlainVariables) => void;
type OnReport = { chatId: ChatId; messageId: number; id: ReportId; page: number; tell: Tell };

async function take(verb: OwnPress, pressed: OnReport): Promise<void> {
  const { chatId, id, tell } = pressed;
  switch (verb) {
    case "open":
      return open(pressed);
    case "withdraw":
      return open(pressed, true);
    case "withdraw_now":
      await withdraw(pressed);
      return open(pressed);
    case "mute":
    case "unmute":
      return (await mute(pressed, verb === "mute")) ? open(pressed) : undefined;
    case "mute_notice":
    case "unmute_notice": {
      const changed = await mute(pressed, verb === "mute_notice");
      const notice = { messageId: pressed.messageId, reportId: id };
      return changed ? renewNotice(chatId, notice) : undefined;
    }
    case "add":
      if (await askAddition(chatId, id)) return undefined;
      tell("answer-not-added-to", "alert");
      return open(pressed);
    case "leave":
      if (!(await leaveWords(chatId))) tell("answer-unknown-button");
      return undefined;
    case "object": {
      const asked = await askReason(chatId, id);
      if (asked.kind === "asked") return undefined;
      tell(filedText(asked), "alert");
      return open(pressed);
    }
    case "prove":
      return prove(pressed);
    case "object_plain":
      if (!(await objectNow(chatId, id, undefined, pressed.messageId))) {
        tell("answer-unknown-button");
      }
      return undefined;
  }
}

async function prove({ chatId, id, tell }: OnReport): Promise<void> {
  const asked = await askProof(chatId, id);
  if (asked === "asked") return;
  const refusals = {
    unknown: "answer-unknown-button",
    not_yet: "answer-proof-not-yet",
    gone: "answer-proof-gone",
  } satisfies Record<typeof asked, string>;
  tell(refusals[asked], "alert");
}

async function mute({ chatId, id, tell }: OnReport, muted: boolean): Promise<boolean> {
  const isTheirs = await muteReport(chatId, id, muted);
  const done = muted ? "answer-muted" : "answer-unmuted";
  tell(isTheirs ? done : "answer-unknown-button");
  return isTheirs;
}

function open({ chatId, messageId, id, page }: OnReport, withdrawing = false): Promise<void> {
  return openReport(chatId, { messageId, reportId: id, page, withdrawing });
}

async function withdraw({ chatId, id, tell }: OnReport): Promise<void> {
  const outcome = await withdrawReport(chatId, id);
  if (outcome.kind === "withdrawn") {
    return tell("answer-withdrawn", "toast", { code: { ours: outcome.code } });
  }
  const refusals = {
    unknown_report: "answer-unknown-button",
    withdrawn_before: "answer-withdrawn-before",
    decided: "answer-decided-meanwhile",
  } satisfies Record<typeof outcome.because, string>;
  return tell(refusals[outcome.because], "alert");
}
