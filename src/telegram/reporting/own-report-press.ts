import { Composer } from "grammy";
import type { ChatId, ReportId } from "../../domain/ids.ts";
import type { OwnPress } from "../../domain/press.ts";
import { askAddition } from "../../workflow/reporting/take-addition.ts";
import { leaveWords } from "../../workflow/reporting/ask-words.ts";
import { muteReport } from "../../workflow/reporting/mute-report.ts";
import { askReason, filedText, objectNow } from "../../workflow/decisions/take-appeal.ts";
import { openReport, renewNotice, turnStatus } from "../../workflow/reporting/owe-status.ts";
import { withdrawReport } from "../../workflow/reporting/withdraw-report.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { onPress } from "../speaking/on-press.ts";
import type { PlainVariables, Texts } from "../texts/texts.ts";

/** Presses in the list of one's own reports, and on one of them. */
export function ownReportPresses(texts: Texts): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on(
    "callback_query:data",
    onPress("own_reports", async (ctx, { page }) => {
      const messageId = ctx.callbackQuery.message?.message_id;
      if (messageId !== undefined) await turnStatus(chatOf(ctx), messageId, page);
    }),
    onPress("own_report", async (ctx, { id, verb, page }) => {
      const language = await languageOf(ctx);
      const messageId = ctx.callbackQuery.message?.message_id;
      const tell: Tell = (key, kind, vars) => answerPress(texts.plain(language, key, vars), kind);
      if (messageId === undefined) return tell("answer-unknown-button");
      return take(verb, { chatId: chatOf(ctx), messageId, id, page, tell });
    }),
  );
  return chat;
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
    case "object_plain":
      if (!(await objectNow(chatId, id, undefined, pressed.messageId))) {
        tell("answer-unknown-button");
      }
      return undefined;
  }
}

async function mute({ chatId, id, tell }: Pressed, muted: boolean): Promise<boolean> {
  const isTheirs = await muteReport(chatId, id, muted);
  const done = muted ? "answer-muted" : "answer-unmuted";
  tell(isTheirs ? done : "answer-unknown-button");
  return isTheirs;
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
