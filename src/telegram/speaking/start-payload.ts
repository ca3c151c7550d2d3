// What links to the bot carry. Used for links in groups, to details and into the team.
import { CaseId, ChatId, GroupAskId, InvitationId, RecipientId } from "../../domain/ids.ts";
import { packUuid, unpackUuid } from "./packed.ts";

/** The link to the private chat that an ask in a group gets, as far as it is its own. */
export function startPayload(id: GroupAskId): string {
  return packUuid(id);
}

export function readStartPayload(payload: string): GroupAskId | undefined {
  if (!/^[\w-]{22}$/.test(payload)) return undefined;
  const id = GroupAskId.safeParse(unpackUuid(payload));
  return id.success ? id.data : undefined;
}

/** The link to the private chat for everything about a case that has its card in a group. */
export function detailsPayload(caseId: CaseId, chatId: ChatId): string {
  return `d${packUuid(caseId)}_${Math.abs(chatId)}`;
}

export function readDetailsPayload(
  payload: string,
): { caseId: CaseId; chatId: ChatId } | undefined {
  const [, packed = "", group] = /^d([\w-]{22})_(\d{1,16})$/.exec(payload) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(packed));
  if (!caseId.success) return undefined;
  return { caseId: caseId.data, chatId: ChatId.parse(-Number(group)) };
}

/** The link for what is to be made ready of a case for a recipient. */
export function referralPayload(caseId: CaseId, to: RecipientId, group: ChatId): string {
  return `r${packUuid(caseId)}_${packUuid(to)}_${Math.abs(group)}`;
}

export function readReferralPayload(
  payload: string,
): { caseId: CaseId; to: RecipientId; group: ChatId } | undefined {
  const [, ofCase = "", recipient = "", group] =
    /^r([\w-]{22})_([\w-]{22})_(\d{1,16})$/.exec(payload) ?? [];
  const caseId = CaseId.safeParse(unpackUuid(ofCase)).data;
  const to = RecipientId.safeParse(unpackUuid(recipient)).data;
  if (caseId === undefined || to === undefined) return undefined;
  return { caseId, to, group: ChatId.parse(-Number(group)) };
}

/** What a link of the team's is about, and the group in which whoever follows it has to be. */
export function readTeamPayload(payload: string): { caseId: CaseId; group: ChatId } | undefined {
  const details = readDetailsPayload(payload);
  return details === undefined
    ? readReferralPayload(payload)
    : { caseId: details.caseId, group: details.chatId };
}

/** The link with which somebody joins the team, as far as it is its own. */
export function invitationPayload(id: InvitationId): string {
  return `i${packUuid(id)}`;
}

export function readInvitation(payload: string): InvitationId | undefined {
  const [, packed] = /^i([\w-]{22})$/.exec(payload) ?? [];
  return packed === undefined ? undefined : InvitationId.safeParse(unpackUuid(packed)).data;
}
