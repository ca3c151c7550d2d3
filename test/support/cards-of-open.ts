import type postgres from "postgres";
import type { Group } from "telegram-sandbox/chats/group";

/** How many cards of each undecided case stand in a group, by its code. */
export async function cardsOfOpen(
  client: postgres.Sql,
  group: Group,
): Promise<ReadonlyMap<string, number>> {
  const open = await client`select code from cases where status in ('open', 'escalated')`;
  const cards = group.sees();
  // Cards of like terms name each other's cases, each its own first.
  const shown = (code: string) =>
    cards.filter((card) => /C-\w{8}/.exec(card.text)?.[0] === code).length;
  return new Map(open.map(({ code }) => [String(code), shown(String(code))]));
}
