import type { Context, MiddlewareFn } from "grammy";
import { ChatId, type ReportId } from "../../domain/ids.ts";
import { askAnswer, refuseAnswer } from "../../workflow/answer-question.ts";
import { leaveWords } from "../../workflow/ask-words.ts";
import { muteReport } from "../../workflow/mute-report.ts";
import { askReason, filedText, objectNow } from "../../workflow/take-appeal.ts";
import { openReport, renewNotice, turnStatus } from "../../workflow/owe-status.ts";
import { askAddition } from "../../workflow/take-addition.ts";
import { takeWords } from "../../workflow/take-words.ts";
import { withdrawReport } from "../../workflow/withdraw-report.ts";
import { answerPress } from "../at-hand.ts";
import { readOwnReportData, readReportsPageData, type OwnPress } from "../button-data.ts";
import { languageOf } from "../language.ts";
import type { PlainVariables, Texts } from "../texts/texts.ts";
import { inputAtHand } from "./input-at-hand.ts";
import { fileIn } from "./sent-file.ts";

/** A press in the list of one's own reports, or on one of them. */
export async function handleOwnReportPress(ctx: Context, texts: Texts): Promise<void> {
  const language = await languageOf(ctx);
  const data = ctx.callbackQuery?.data ?? "";
  const messageId = ctx.callbackQuery?.message?.message_id;
  const chatId = ChatId.parse(ctx.chatId);
  const tell: Tell = (key, kind, vars) => answerPress(texts.plain(language, key, vars), kind);
  const page = readReportsPageData(data);
  if (page !== undefined && messageId !== undefined) return turnStatus(chatId, messageId, page);
  const press = readOwnReportData(data);
  if (press === undefined || messageId === undefined) return tell("answer-unknown-button");
  return take(press.verb, { chatId, messageId, id: press.reportId, page: press.page, tell });
}

type Tell = (key: string, kind?: "toast" | "alert", vars?: PlainVariables) => void;
type Pressed = { chatId: ChatId; messageId: number; id: ReportId; page: number; tell: Tell };

async function take(verb: OwnPress, pressed: Pressed): Promise<void> {
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
    case "answer":
      return overUnless(pressed, await askAnswer(chatId, id));
    case "decline":
    case "stop_questions": {
      const as = verb === "decline" ? "declined" : "stopped";
      const ended = await refuseAnswer(chatId, id, as);
      if (ended) tell(as === "declined" ? "answer-declined" : "answer-stopped");
      await leaveWords(chatId);
      return overUnless(pressed, ended);
    }
    case "object_plain":
      return objectNow(chatId, id, undefined, pressed.messageId);
  }
}

async function mute({ chatId, id, tell }: Pressed, muted: boolean): Promise<boolean> {
  const isTheirs = await muteReport(chatId, id, muted);
  const done = muted ? "answer-muted" : "answer-unmuted";
  tell(isTheirs ? done : "answer-unknown-button");
  return isTheirs;
}

function overUnless({ tell }: Pressed, isOpen: boolean): void {
  if (!isOpen) tell("answer-question-over", "alert");
}

function open({ chatId, messageId, id, page }: Pressed, withdrawing = false): Promise<void> {
  return openReport(chatId, { messageId, reportId: id, page, withdrawing });
}

async function withdraw({ chatId, id, tell }: Pressed): Promise<void> {
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

/** What a person was asked to write about a report of theirs, before a conversation takes it. */
export function wordsOnReports(texts: Texts): MiddlewareFn {
  return async (ctx, next) => {
    if (ctx.callbackQuery !== undefined) return next();
    const input = inputAtHand(texts, ctx);
    const given = input && { input, file: fileIn(ctx.update, ctx.me.id) };
    if (given === undefined || !(await takeWords(ChatId.parse(ctx.chatId), given))) await next();
    return undefined;
  };
}
