import type { Role } from "../staff/staff.ts";

/** What a chat is to the bot. */
export type ChatKind = "private" | "queue" | "source" | "group";

/** `staff`: who has any role in the chat. */
type Who = "everybody" | "staff" | Role;

type Commands = Readonly<Record<string, Who>>;

/**
 * Which commands are offered where, and to whom: the lists that clients show, in their order. Whoever
 * is offered one may use it; others who send one that is for staff are told for whom it is.
 */
export const commands = {
  private: {
    start: "everybody",
    report: "everybody",
    status: "everybody",
    cancel: "everybody",
    help: "everybody",
    privacy: "everybody",
    mydata: "everybody",
    forget: "everybody",
    language: "everybody",
    wellbeing: "staff",
    queues: "admin",
    staff: "admin",
    recipients: "admin",
    stats: "admin",
    health: "admin",
    settings: "admin",
    pause: "admin",
    resume: "admin",
    audit: "admin",
    reveal: "admin",
    block: "admin",
    unblock: "admin",
    trust: "admin",
    untrust: "admin",
  },
  queue: {
    queue: "staff",
    case: "staff",
    setup: "admin",
    language: "admin",
    staff: "admin",
    help: "everybody",
  },
  source: { report: "everybody", setup: "admin", help: "everybody" },
  group: { setup: "admin", language: "admin", help: "everybody" },
} as const satisfies Record<ChatKind, Commands>;

/** The commands that somebody with these roles is offered in a chat. */
export function commandsFor(chat: ChatKind, roles: readonly Role[]): string[] {
  const there: Commands = commands[chat];
  const isFor = (who: Who) => {
    if (who === "everybody") return true;
    return who === "staff" ? roles.length > 0 : roles.includes(who);
  };
  return Object.entries(there).flatMap(([command, who]) => (isFor(who) ? [command] : []));
}
