// Pages on which staff is appointed. Drawn by compose-menus.ts; /staff reads which picker was used.
import type { ReplyKeyboardMarkup } from "grammy/types";
import type { Tier } from "../../domain/cases/tier.ts";
import type { StaffPress } from "../../domain/staff/staff-page.ts";
import { Role } from "../../domain/staff/staff.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import type { ShownPerson, ShownRole, ShownStaff } from "../../workflow/staff/view-staff.ts";
import { button } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** A page on which an admin sees and appoints staff. */
export function drawStaff(say: Say, shown: ShownStaff): Drawn {
  switch (shown.kind) {
    case "list":
      return drawList(say, shown);
    case "add":
      return drawAdding(say);
    case "person":
      return drawPerson(say, shown.person);
    case "roles":
      return drawRoles(say, shown);
  }
}

const press = (to: StaffPress) => ({ on: "staff", press: to }) as const;
const nameOf = ({ name }: ShownPerson) => cutText(name, 40).text;

/** What somebody is, in words: 'moderator · Night watch'. */
function roleWords(
  { texts, language }: Say,
  role: Pick<ShownRole, "role" | "queueTitle" | "isPending">,
): string {
  const { queueTitle } = role;
  return texts.plain(language, "staff-role", {
    role: { choice: role.role },
    queue: queueTitle === undefined ? { choice: "everywhere" } : cutText(queueTitle, 30).text,
    state: { choice: role.isPending ? "pending" : "stands" },
  });
}

const everywhere = (role: Role) => ({ role, queueTitle: undefined, isPending: false });

function drawList(say: Say, { owners, people }: Extract<ShownStaff, { kind: "list" }>): Drawn {
  const piece = say.texts.message(say.language, "staff-list", {
    owners,
    appointed: people.length,
  });
  const rows = people.map((person) => {
    const roles = person.roles.map((role) => roleWords(say, role)).join(", ");
    const vars = { name: cutText(person.name, 25).text, roles: { ours: roles } };
    return [button(say, "staff-entry", press({ kind: "person", id: person.id }), vars)];
  });
  rows.push([button(say, "button-staff-add", press({ kind: "add" }))]);
  return { piece, markup: { inline_keyboard: rows } };
}

function drawAdding(say: Say): Drawn {
  const links = Role.options.map((role) => [
    button(say, "button-staff-link", press({ kind: "invite", role }), {
      role: { ours: roleWords(say, everywhere(role)) },
    }),
  ]);
  const back = button(say, "button-back", press({ kind: "list" }));
  const piece = say.texts.message(say.language, "staff-add");
  return { piece, markup: { inline_keyboard: [...links, [back]] } };
}

function drawPerson(say: Say, person: ShownPerson): Drawn {
  const { id, roles } = person;
  const piece = say.texts.message(say.language, "staff-person", {
    name: nameOf(person),
    count: roles.length,
  });
  const ends = roles.map((role) => [
    button(say, "button-staff-end", press({ kind: "end", id: role.id }), {
      role: { ours: roleWords(say, role) },
    }),
  ]);
  const rows = [
    ...ends,
    [button(say, "button-staff-more", press({ kind: "roles", id }))],
    [button(say, "button-back", press({ kind: "list" }))],
  ];
  return { piece, markup: { inline_keyboard: rows } };
}

/** As what somebody decides in a tier's queue alone. */
const roleIn = { review: "moderator", escalation: "senior" } satisfies Record<Tier, Role>;

function drawRoles(say: Say, shown: Extract<ShownStaff, { kind: "roles" }>): Drawn {
  const { person, queues } = shown;
  const { id } = person;
  const piece = say.texts.message(say.language, "staff-roles", { name: nameOf(person) });
  const inAll = Role.options.map((role) =>
    button(say, `button-role-${role}`, press({ kind: "appoint", id, role })),
  );
  const inOne = queues.map(({ id: queueId, tier, title }) => [
    {
      ...button(
        say,
        "button-role-moderator",
        press({ kind: "appoint", id, role: roleIn[tier], queueId }),
      ),
      text: roleWords(say, { role: roleIn[tier], queueTitle: title, isPending: false }),
    },
  ]);
  const back = button(say, "button-back", press({ kind: "person", id }));
  return { piece, markup: { inline_keyboard: [...inRows(inAll), ...inOne, [back]] } };
}

/** Which button of the picker an answer came from: Telegram sends the number back. */
const pickerButtons = { moderator: 11, senior: 12, admin: 13, legal: 14 } satisfies Record<
  Role,
  number
>;

/** As what somebody is to be appointed who was shared with that number. */
export function roleOfPicker(requestId: number): Role | undefined {
  return Role.options.find((role) => pickerButtons[role] === requestId);
}

/** The buttons below the text field with which an admin chooses somebody. */
export function drawStaffPicker({ texts, language }: Say): {
  piece: Piece;
  markup: ReplyKeyboardMarkup;
} {
  const keyboard = Role.options.map((role) => [
    {
      text: texts.plain(language, `button-role-${role}`),
      request_users: {
        request_id: pickerButtons[role],
        user_is_bot: false,
        max_quantity: 1,
        request_name: true,
      },
    },
  ]);
  return {
    piece: texts.message(language, "staff-pick"),
    markup: { keyboard, resize_keyboard: true, one_time_keyboard: true },
  };
}

/** A link with which somebody joins the team. */
export function drawInvitation(
  say: Say,
  { role, expiresAt, link }: { role: Role; expiresAt: Date; link: string },
): Piece {
  return say.texts.message(say.language, "staff-link", {
    role: { ours: roleWords(say, everywhere(role)) },
    ends_at: expiresAt,
    link: { ours: link },
  });
}
