/*
 * Who is who and where in the world in which presses and commands are tried, as Telegram tells it
 * and as the team has agreed. Written out by hand, so that it does not agree with a mistake of the bot's.
 */

export const chats = {
  review: { id: -1001, type: "supergroup", title: "Review", is_forum: true },
  escalation: { id: -1002, type: "supergroup", title: "Escalation", is_forum: true },
  source: { id: -1003, type: "supergroup", title: "Market" },
  group: { id: -1004, type: "supergroup", title: "Allotments" },
  channel: { id: -1005, type: "channel", title: "News" },
} as const;
export type ChatName = keyof typeof chats;

/** Where somebody presses: `fraud` and `nowhere` are topics of the review group. */
export const places = {
  review: { chat: "review" },
  fraud: { chat: "review", threadId: 7 },
  nowhere: { chat: "review", threadId: 8 },
  escalation: { chat: "escalation" },
  source: { chat: "source" },
  group: { chat: "group" },
  channel: { chat: "channel" },
} as const satisfies Record<string, { chat: ChatName; threadId?: number }>;
export type PlaceName = keyof typeof places | "private";
export const placeNames: readonly PlaceName[] = [
  "private",
  "review",
  "fraud",
  "nowhere",
  "escalation",
  "source",
  "group",
  "channel",
];

type Status =
  | "creator"
  | "administrator"
  | "member"
  | "restricted"
  | "restricted and gone"
  | "left"
  | "kicked"
  | "unknown";
export type Person = {
  id: number;
  /** In which chats, and as what; everywhere else they are none. */
  in: Partial<Record<ChatName, Status>>;
  /** To what the bot's admins appointed them. */
  appointed?: "moderator" | "moderator of fraud" | "senior" | "admin";
  /** Whether that is over, or has yet to be agreed to. */
  until?: "removed" | "pending";
};

const everybody = {
  ada: {
    id: 501,
    in: { review: "creator", escalation: "creator", source: "creator", group: "member" },
  },
  alma: { id: 502, in: { review: "member", source: "member" }, appointed: "admin" },
  mo: { id: 503, in: { review: "administrator" } },
  mia: { id: 504, in: { review: "administrator" } },
  nora: { id: 505, in: { review: "member" }, appointed: "moderator" },
  fred: { id: 506, in: { review: "member" }, appointed: "moderator of fraud" },
  sten: { id: 507, in: { review: "member", escalation: "member" }, appointed: "senior" },
  sue: { id: 508, in: { escalation: "administrator" } },
  tom: { id: 509, in: { review: "member", escalation: "member", group: "member" } },
  rolf: { id: 510, in: { review: "member" }, appointed: "moderator", until: "removed" },
  pia: { id: 511, in: { review: "member" }, appointed: "admin", until: "pending" },
  gone: { id: 512, in: { review: "left", escalation: "kicked" }, appointed: "senior" },
  mute: { id: 513, in: { review: "restricted" } },
  away: {
    id: 519,
    in: { review: "restricted and gone", escalation: "restricted and gone" },
    appointed: "senior",
  },
  unasked: { id: 514, in: { review: "unknown", escalation: "unknown" }, appointed: "senior" },
  eve: { id: 515, in: { group: "creator", channel: "creator" } },
  rita: { id: 516, in: { source: "member" } },
  ron: { id: 517, in: {} },
  vera: { id: 518, in: {} },
  nobody: { id: 1_087_968_824, in: { review: "administrator", escalation: "administrator" } },
  telegram: { id: 777_000, in: { review: "administrator" } },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof everybody;
export const people: Readonly<Record<PersonName, Person>> = everybody;
export const personNames = Object.keys(everybody) as PersonName[];

/** Telegram's stand-ins write to no bot in private. */
export const hasPrivateChat = (who: PersonName) => who !== "nobody" && who !== "telegram";

export type QueueName = "review" | "fraud" | "escalation";
/** Who decides where. */
export const teams: Readonly<Record<QueueName, readonly PersonName[]>> = {
  review: ["ada", "alma", "mo", "mia", "nora", "sten"],
  fraud: ["ada", "alma", "mo", "mia", "nora", "fred", "sten"],
  escalation: ["ada", "sten", "sue"],
};
/** Who works on cases, was appointed, or was thought of: Tom. */
export function isKnownAsStaff(who: PersonName): boolean {
  const isInTeam = Object.values(teams).some((team) => team.includes(who));
  return isInTeam || people[who].appointed !== undefined || who === "tom";
}

export const admins: readonly PersonName[] = ["ada", "alma"];
/** They decide although somebody else has the case. */
export const seniors: readonly PersonName[] = ["ada", "alma", "sten", "sue"];

export function queueAt(place: PlaceName): QueueName | undefined {
  return place === "review" || place === "fraud" || place === "escalation" ? place : undefined;
}

export const chatIdOf = (place: PlaceName, who: PersonName): number =>
  place === "private" ? people[who].id : chats[places[place].chat].id;

/** What Telegram says of somebody in a chat. */
export function statusIn(chatId: number, userId: number): Status {
  const chat = Object.entries(chats).find(([, { id }]) => id === chatId);
  const person = Object.values(people).find(({ id }) => id === userId);
  const status = Object.entries(person?.in ?? {}).find(([name]) => name === chat?.[0]);
  return status?.[1] ?? "left";
}
