import { describe, expect, it } from "vitest";
import { readSubjects } from "../../src/domain/subject-links.ts";
import { read, table } from "./link-table.ts";

const bySight = "channel? @blue_fish";
table("a channel, group, bot or user by name", [
  ["https://t.me/blue_fish", bySight],
  ["http://t.me/blue_fish", bySight],
  ["t.me/blue_fish", bySight],
  ["T.ME/Blue_Fish", bySight],
  ["HTTPS://T.Me/BLUE_FISH", bySight],
  ["https://www.t.me/blue_fish", bySight],
  ["https://telegram.me/blue_fish", bySight],
  ["telegram.me/blue_fish", bySight],
  ["https://telegram.dog/blue_fish", bySight],
  ["telegram.dog/blue_fish", bySight],
  ["https://t.me/@blue_fish", bySight],
  ["https://t.me/blue_fish/", bySight],
  ["https://t.me//blue_fish", bySight],
  ["https://t.me./blue_fish", bySight],
  ["https://t.me:443/blue_fish", bySight],
  ["http://t.me:80/blue_fish", bySight],
  ["https://t.me\\blue_fish", bySight],
  ["https://t.me/blue%5Ffish", bySight],
  ["https%3A%2F%2Ft.me%2Fblue_fish", bySight],
  ["https://blue_fish.t.me", bySight],
  ["blue_fish.t.me", bySight],
  ["Blue_Fish.T.me/", bySight],
  ["blue_fish.telegram.me", bySight],
  ["@blue_fish", bySight],
  ["@BLUE_FISH", bySight],
  ["(@blue_fish)", bySight],
  ["“@blue_fish”", bySight],
  ["_@blue_fish_", bySight],
  ["*@blue_fish*", bySight],
  ["@blue_fish's posts", bySight],
  ["@blue_fish.", bySight],
  ["канал @blue_fish, вот", bySight],
  ["\u2068@blue_fish\u2069", bySight],
  ["\u2068t.me/blue_fish\u2069", bySight],
  ["t.me/blue\u200b_fish", bySight],
  ["t\u2060.me/blue_fish", bySight],
  ["tg://resolve?domain=blue_fish", bySight],
  ["tg:resolve?domain=Blue_Fish", bySight],
  ["TG://RESOLVE?domain=blue_fish", bySight],
  ["tg://resolve/?domain=@blue_fish", bySight],
  ["https://web.telegram.org/k/#@blue_fish", bySight],
  ["https://web.telegram.org/a/#@Blue_Fish", bySight],
  ["web.telegram.org/z/#@blue_fish", bySight],
  ["https://web.telegram.org/#/im?p=@blue_fish", bySight],
  ["https://webk.telegram.org/#@blue_fish", bySight],
  ["https://web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dblue_fish", bySight],
  ["https://t.me/blue_fish?boost", bySight],
  ["https://t.me/blue_fish?livestream=abc", bySight],
  ["https://t.me/blue_fish?text=hello%20there", bySight],
  ["https://t.me/blue_fish#top", bySight],
  ["https://t.me/blue_fish/0", bySight],
  ["https://t.me/blue_fish/-5", bySight],
  ["https://t.me/s/blue_fish", "channel @blue_fish"],
  ["t.me/s/Blue_Fish?before=120", "channel @blue_fish"],
  ["https://t.me/s/blue_fish?q=%23tag", "channel @blue_fish"],
  ["t.me/abcd", "channel? @abcd"],
  [`t.me/${"a".repeat(32)}`, `channel? @${"a".repeat(32)}`],
]);

table("a bot", [
  ["@blue_fish_bot", "bot? @blue_fish_bot"],
  ["t.me/BlueFishBot", "bot? @bluefishbot"],
  ["t.me/BlueFishBot?start=abc", "bot @bluefishbot"],
  ["t.me/bluefish?start=abc", "bot @bluefish"],
  ["t.me/bluefishbot?startgroup=x", "bot @bluefishbot"],
  ["t.me/bluefishbot?startapp", "bot @bluefishbot"],
  ["t.me/bluefishbot/shop", "bot @bluefishbot"],
  ["t.me/bluefishbot/shop?startapp=1", "bot @bluefishbot"],
  ["tg://resolve?domain=bluefishbot&start=1", "bot @bluefishbot"],
  ["tg://resolve?domain=bluefishbot&appname=shop&startapp=1", "bot @bluefishbot"],
  ["https://t.me/bluefish?game=snake", "bot @bluefish"],
]);

const post = "message t.me/blue_fish/123";
const privatePost = "message t.me/c/1234567890/55";
table("a message", [
  ["https://t.me/blue_fish/123", post],
  ["t.me/Blue_Fish/0123", post],
  ["https://t.me/blue_fish/123?single", post],
  ["https://t.me/blue_fish/123?single&t=10", post],
  ["https://t.me/blue_fish/123?thread=7", post],
  ["https://t.me/blue_fish/7/123", post],
  ["https://t.me/blue_fish/7/123?single", post],
  ["https://t.me/blue_fish/123?embed=1&mode=tme", post],
  ["https://t.me/s/blue_fish/123", post],
  ["https://t.me/s/blue_fish/123?before=9", post],
  ["blue_fish.t.me/123", post],
  ["https://blue_fish.t.me/7/123", post],
  ["@blue_fish/123", post],
  ["tg://resolve?domain=blue_fish&post=123", post],
  ["tg://resolve?post=123&domain=Blue_Fish&single", post],
  ["tg://resolve?domain=blue_fish&amp;post=123", post],
  ["tg://resolve?domain=blue_fish&post=123&thread=7).", post],
  ["https://t.me/blue_fish/123.", post],
  ["https://t.me/blue_fish/123, and more", post],
  ["https://t.me/blue_fish/123,and", post],
  ["(https://t.me/blue_fish/123)", post],
  ["[here](https://t.me/blue_fish/123)", post],
  ["<https://t.me/blue_fish/123>", post],
  ['"t.me/blue_fish/123"', post],
  ["«t.me/blue_fish/123»", post],
  ["||t.me/blue_fish/123||", post],
  ["`t.me/blue_fish/123`", post],
  ["смотри:t.me/blue_fish/123", post],
  ["смотри.t.me/blue_fish/123", post],
  ["t.me/blue_fish/123и дальше", post],
  ["https://t.me/blue_fish/%31%32%33", post],
  [
    "https://web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Dblue_fish%26post%3D123",
    post,
  ],
  ["https://t.me/c/1234567890/55", privatePost],
  ["t.me/c/1234567890/55?single", privatePost],
  ["t.me/c/1234567890/55?thread=7", privatePost],
  ["t.me/c/1234567890/7/55", privatePost],
  ["t.me/c/-1001234567890/55", privatePost],
  ["t.me/c/1001234567890/55", privatePost],
  ["telegram.me/c/1234567890/55", privatePost],
  ["tg://privatepost?channel=1234567890&post=55", privatePost],
  ["tg:privatepost?channel=1234567890&post=55&thread=7", privatePost],
  ["tg://openmessage?chat_id=1234567890&message_id=55", privatePost],
]);

table("a comment is not the post it stands under", [
  ["t.me/blue_fish/123?comment=9", "message t.me/blue_fish/123?comment=9"],
  ["t.me/s/blue_fish/123?comment=9", "message t.me/blue_fish/123?comment=9"],
  ["tg://resolve?domain=blue_fish&post=123&comment=9", "message t.me/blue_fish/123?comment=9"],
  ["t.me/c/1234567890/55?comment=9", "message t.me/c/1234567890/55?comment=9"],
]);

table("a chat known by its id only", [
  ["t.me/c/1234567890", "channel? t.me/c/1234567890"],
  ["tg://privatepost?channel=1234567890", "channel? t.me/c/1234567890"],
  ["https://web.telegram.org/a/#-1001234567890", "channel? t.me/c/1234567890"],
  ["https://web.telegram.org/k/#-1001234567890", "channel? t.me/c/1234567890"],
  ["https://web.telegram.org/z/#-1001234567890_7", "channel? t.me/c/1234567890"],
  ["https://web.telegram.org/#/im?p=c1234567890_99", "channel? t.me/c/1234567890"],
  ["https://web.telegram.org/a/#-4567", "group? chat -4567"],
  ["https://web.telegram.org/#/im?p=g4567", "group? chat -4567"],
  ["https://web.telegram.org/k/#-1234567890", "channel? chat -1234567890"],
]);

table("a person", [
  ["tg://user?id=777123", "user user 777123"],
  ["tg://openmessage?user_id=777123", "user user 777123"],
  ["https://web.telegram.org/a/#777123", "user user 777123"],
  ["https://web.telegram.org/#/im?p=u777123_5", "user user 777123"],
  ["https://t.me/+15551234567", "user +15551234567"],
  ["tg://resolve?phone=15551234567", "user +15551234567"],
  ["tg://resolve?phone=+15551234567", "user +15551234567"],
]);

const invite = "invite_link t.me/+AbCdEf-GhIjK_mnO";
table("an invite link, whose letters keep their case", [
  ["https://t.me/+AbCdEf-GhIjK_mnO", invite],
  ["t.me/+AbCdEf-GhIjK_mnO.", invite],
  ["t.me/%2BAbCdEf-GhIjK_mnO", invite],
  ["t.me/%20AbCdEf-GhIjK_mnO", invite],
  ["https://t.me/joinchat/AbCdEf-GhIjK_mnO", invite],
  ["telegram.me/JoinChat/AbCdEf-GhIjK_mnO", invite],
  ["telegram.dog/joinchat/AbCdEf-GhIjK_mnO", invite],
  ["tg://join?invite=AbCdEf-GhIjK_mnO", invite],
  ["tg:join?invite=AbCdEf-GhIjK_mnO", invite],
  ["t.me/+AbCdEf-GhIjK_mn_", "invite_link t.me/+AbCdEf-GhIjK_mn_"],
  ["t.me/+abcdef-ghijk_mno", "invite_link t.me/+abcdef-ghijk_mno"],
]);

table("sticker sets, folders and stories", [
  ["https://t.me/addstickers/BlueFish", "sticker_set t.me/addstickers/bluefish"],
  ["t.me/addemoji/bluefish", "sticker_set t.me/addstickers/bluefish"],
  ["tg://addstickers?set=BlueFish", "sticker_set t.me/addstickers/bluefish"],
  ["tg://addemoji?set=bluefish", "sticker_set t.me/addstickers/bluefish"],
  ["https://t.me/addlist/AbC123_-xyz", "folder t.me/addlist/AbC123_-xyz"],
  ["tg://addlist?slug=AbC123_-xyz", "folder t.me/addlist/AbC123_-xyz"],
  ["https://t.me/blue_fish/s/4", "story t.me/blue_fish/s/4"],
  ["blue_fish.t.me/s/4", "story t.me/blue_fish/s/4"],
  ["tg://resolve?domain=blue_fish&story=4", "story t.me/blue_fish/s/4"],
  ["t.me/blue_fish/s/", bySight],
]);

table("several in one message, each once", [
  ["t.me/blue_fish, @Blue_Fish and tg://resolve?domain=blue_fish", bySight],
  ["@blue_fish t.me/s/blue_fish", "channel @blue_fish"],
  ["@blue_fish\n@red_fish", bySight, "channel? @red_fish"],
  ["t.me/blue_fish/123 from t.me/blue_fish", post, bySight],
  ["https://t.me/blue_fishhttps://t.me/red_fish", bySight, "channel? @red_fish"],
  ["@blue_fish,@red_fish;@green_fish", bySight, "channel? @red_fish", "channel? @green_fish"],
  ["example.com and t.me/blue_fish", "website example.com", bySight],
]);

describe("what a reading tells besides", () => {
  it("a message tells the channel it is in", () => {
    const [reading] = readSubjects("t.me/c/1234567890/55");
    expect(reading?.subject.parent?.aliases).toEqual([
      { kind: "chat_id", value: "-1001234567890" },
    ]);
  });

  it("a website is told from Telegram", () => {
    expect(readSubjects("example.com t.me/blue_fish").map(({ from }) => from)).toEqual([
      "website",
      "telegram",
    ]);
  });

  it("links and people behind words are read from the entities", () => {
    const entities = [
      { type: "text_link", url: "https://t.me/blue_fish/123" },
      { type: "text_mention", user: { id: 5, is_bot: false, first_name: "Ann" } },
      { type: "bold" },
    ];
    expect(read("click here, Ann", entities)).toEqual([post, "user user 5"]);
  });

  it("an address too long for an index is cut and still told apart", () => {
    const long = `https://example.com/${"a".repeat(2000)}`;
    const [one, other] = readSubjects(`${long}1 ${long}2`);
    expect(one?.subject.aliases[0].value.length).toBeLessThanOrEqual(600);
    expect(one?.subject.aliases).not.toEqual(other?.subject.aliases);
  });
});
