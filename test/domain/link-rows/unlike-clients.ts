import type { LinkRow } from "../link-table.ts";

const bySight = "channel? @blue_fish";

/**
 * Where a link is read otherwise than Telegram's own clients do, and why: they open a link or they
 * don't, a reporter wants to be understood.
 */
export const unlikeClients: Record<string, readonly LinkRow[]> = {
  "slips of a hand or a keyboard are forgiven, as nothing else can be meant": [
    ["t.me//blue_fish?direct", "channel @blue_fish"],
    ["http:t.me/blue_fish/123", "message t.me/blue_fish/123"],
    ["t.me/Joinchat/AbCdEf-GhIjK_mnO", "invite_link t.me/+AbCdEf-GhIjK_mnO"],
    ["t.me/Bg/blue", "telegram_link t.me/bg/blue"],
  ],
  "an address may have been encoded twice on its way": [
    ["www%252Et.me/blue_fish", bySight],
    ["https://t%252Eme/blue_fish", bySight],
  ],
  "a link ends at a space and at what no link has, which is the sentence's": [
    ["t.me/blue_fish~then", bySight],
    ["tg://resolve?phone=15551234567 now", "user +15551234567"],
    ["t.me/ AbCdEf"],
  ],
  "underscores around a name are a mark of italics; names with two inside are left to Telegram": [
    ["t.me/blue_fish_", bySight],
    ["t.me/blue__fish", "channel? @blue__fish"],
  ],
  "a chat's number names it, also without a message": [
    ["t.me/c/1234567890?single", "channel? t.me/c/1234567890"],
    ["t.me/c/1234567890/x", "channel? t.me/c/1234567890"],
  ],
  "a bot is named, whatever else is missing or wrong": [
    ["tg://passport?bot_id=777123&scope=&public_key=", "bot user 777123"],
    ["tg://newbot?manager=bluefish&username=1red", "bot @bluefish"],
    ["t.me/newbot/bluefish/1red?name=", "bot @bluefish"],
  ],
  "a page that Telegram's clients show by themselves is a website all the same": [
    ["telegra.ph/Blue-fish-11-30", "website telegra.ph/Blue-fish-11-30"],
    ["https://graph.org/Blue-fish-11-29", "website graph.org/Blue-fish-11-29"],
  ],
};
