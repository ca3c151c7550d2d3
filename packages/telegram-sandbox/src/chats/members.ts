// Members of a chat, and what each may do. Used by the chats, by people's hands and by the methods.
import type { User } from "../wire.ts";

/** What an administrator may do; the names are those of ChatMemberAdministrator. */
export interface Rights {
  can_manage_chat: boolean;
  can_delete_messages: boolean;
  can_manage_video_chats: boolean;
  can_restrict_members: boolean;
  can_promote_members: boolean;
  can_change_info: boolean;
  can_invite_users: boolean;
  can_pin_messages: boolean;
  can_manage_topics: boolean;
  is_anonymous: boolean;
}

export type Standing =
  | { kind: "creator"; anonymous: boolean }
  | { kind: "administrator"; rights: Rights }
  | { kind: "member" }
  | { kind: "restricted"; isMember: boolean }
  | { kind: "left" }
  | { kind: "kicked" };

export const usualRights: Rights = {
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_pin_messages: true,
  can_manage_topics: true,
  is_anonymous: false,
};

export function isInside(standing: Standing | undefined): boolean {
  switch (standing?.kind) {
    case "creator":
    case "administrator":
    case "member":
      return true;
    case "restricted":
      return standing.isMember;
    case "left":
    case "kicked":
    case undefined:
      return false;
  }
}

export function isAdmin(standing: Standing | undefined): boolean {
  return standing?.kind === "creator" || standing?.kind === "administrator";
}

/** An admin who writes in the group's own name. */
export function isAnonymous(standing: Standing | undefined): boolean {
  if (standing?.kind === "creator") return standing.anonymous;
  return standing?.kind === "administrator" && standing.rights.is_anonymous;
}

/** A ChatMember object, with the fields that its status has. */
export function memberObject(user: User, standing: Standing): Record<string, unknown> {
  const { language_code: _private, ...shown } = user;
  const base = { user: shown, status: standing.kind };
  switch (standing.kind) {
    case "creator":
      return { ...base, is_anonymous: standing.anonymous };
    case "administrator":
      return {
        ...base,
        can_be_edited: false,
        ...standing.rights,
        can_post_stories: false,
        can_edit_stories: false,
        can_delete_stories: false,
      };
    case "restricted":
      return { ...base, is_member: standing.isMember, until_date: 0, ...noPermissions };
    case "kicked":
      return { ...base, until_date: 0 };
    case "member":
    case "left":
      return base;
  }
}

const noPermissions = permissions(false);
export const allPermissions = permissions(true);

function permissions(granted: boolean): Record<string, boolean> {
  return {
    can_send_messages: granted,
    can_send_audios: granted,
    can_send_documents: granted,
    can_send_photos: granted,
    can_send_videos: granted,
    can_send_video_notes: granted,
    can_send_voice_notes: granted,
    can_send_polls: granted,
    can_send_other_messages: granted,
    can_add_web_page_previews: granted,
    can_react_to_messages: granted,
    can_edit_tag: granted,
    can_change_info: granted,
    can_invite_users: granted,
    can_pin_messages: granted,
    can_manage_topics: granted,
  };
}
