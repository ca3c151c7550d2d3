// What can be published, for admins. Called by `/publish`, its presses, and the composing of its pages.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { daysNow } from "../../db/transparency/count-store.ts";
import {
  channelOfReports,
  findDraft,
  publishedAll,
  setChannelOfReports,
} from "../../db/transparency/published-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { PublishPage } from "../../domain/transparency/draft.ts";
import { countableOn, type Quarter } from "../../domain/transparency/period.ts";
import { Told } from "../../domain/transparency/report.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";

/** So many quarters are offered, the newest. */
const offered = 8;

/** Owes an admin a page of what can be published, in the place of the message whose button was pressed. */
export async function showPublish(
  chatId: ChatId,
  { page, messageId }: { page: PublishPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_publish", page });
}

/** A channel is named by its number, or by a link to something in it. */
const channelIn = /^(?:-100|https?:\/\/t\.me\/c\/)(\d{6,})(?:\/\d+)*$/;

/** Shows what can be published; with a channel, names where. */
export async function beginPublish(
  operator: Operator,
  by: Person,
  words: string,
): Promise<"shown" | "channel_set" | "not_admin" | "no_channel"> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  if (words.trim() === "") {
    const page = { kind: "list" } as const;
    await showPublish(ChatId.parse(by.userId), { page, messageId: undefined });
    return "shown";
  }
  const [, number] = channelIn.exec(words.trim()) ?? [];
  const chatId = ChatId.safeParse(Number(`-100${number}`)).data;
  if (number === undefined || chatId === undefined) return "no_channel";
  const staffId = await staffBehind(by);
  await setChannelOfReports(chatId, staffId);
  await recordAudit({
    kind: "transparency_channel_set",
    subjectCode: "transparency",
    actor: { kind: "staff", id: staffId },
    facts: {},
  });
  return "channel_set";
}

type Kept = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export type PublishView = { language: string } & (
  | {
      kind: "list";
      quarters: readonly { period: Quarter; nr: number | undefined }[];
      hasChannel: boolean;
    }
  | { kind: "draft"; draft: Kept; told: Told; viewer: UserId; isLive: boolean }
);

export async function viewPublish(chatId: ChatId, page: PublishPage): Promise<PublishView> {
  const language = await languageNow(chatId);
  const draft = page.kind === "draft" ? await findDraft(page.id) : undefined;
  if (draft !== undefined) {
    const told = Told.parse(JSON.parse(draft.json));
    const isLive = (await appNow()) < draft.expiresAt;
    return { kind: "draft", draft, told, viewer: UserId.parse(chatId), isLive, language };
  }
  const { today, oldest } = await daysNow();
  const published = await publishedAll();
  const quarters = oldest === undefined ? [] : countableOn(today, oldest).slice(0, offered);
  return {
    kind: "list",
    language,
    hasChannel: (await channelOfReports()) !== undefined,
    quarters: quarters.map((period) => ({
      period,
      nr: published.findLast((each) => each.period === period)?.nr,
    })),
  };
}
