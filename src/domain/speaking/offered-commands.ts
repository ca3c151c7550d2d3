// To whom a command is offered, and in which chats. Used by the table of commands, and by the menus.
import type { Role } from "../staff/staff.ts";

/** What a chat is to the bot. */
export type ChatKind = "private" | "queue" | "source" | "group";

/** To whom a command is offered; `staff`: who has any role in the chat. */
export type OfferedTo = "everybody" | "staff" | "legal" | "admin";

/** Whether somebody with these roles is offered what is for those. */
export function isOffered(to: OfferedTo, roles: readonly Role[]): boolean {
  switch (to) {
    case "everybody":
      return true;
    case "staff":
      return roles.length > 0;
    case "legal":
      return roles.includes("legal") || roles.includes("admin");
    case "admin":
      return roles.includes("admin");
  }
}
