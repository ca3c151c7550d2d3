// What links to the bot carry. Used for links in groups, to details and into the team.
import { CaseId, ChatId, GroupAskId, InvitationId } from "../../domain/ids.ts";
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

/** The link with which somebody joins the team, as far as it is its own. */
export function invitationPayload(id: InvitationId): string {
  return `i${packUuid(id)}`;
}

export function readInvitation(payload: string): InvitationId | undefined {
  const [, packed] = /^i([\w-]{22})$/.exec(payload) ?? [];
  return packed === undefined ? undefined : InvitationId.safeParse(unpackUuid(packed)).data;
}
