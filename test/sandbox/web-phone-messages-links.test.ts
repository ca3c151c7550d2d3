import { beforeEach, describe, expect, test } from "vitest";
import { leadOf } from "sandbox-page/web/phone/messages/links";
import { canTap, follow, tap, type Findable, type TapHand } from "sandbox-page/web/phone/tap";

describe("an address", () => {
  test.each([
    ["https://t.me/starfish_shop", "starfish_shop"],
    ["t.me/starfish_shop/123", "starfish_shop"],
    ["http://www.telegram.me/s/starfish_shop", "starfish_shop"],
    ["T.ME/Starfish_Shop", "Starfish_Shop"],
    ["tg://resolve?domain=starfish_shop", "starfish_shop"],
  ])("%s leads to a chat", (written, username) => {
    expect(leadOf(written)).toEqual({ kind: "username", username });
  });

  test.each([
    "https://t.me/+AbCdEf",
    "https://t.me/joinchat/AbCdEf",
    "https://t.me/a",
    "https://t.me/",
    "https://example.org/starfish_shop",
    "https://t.me.example.org/starfish_shop",
    "https://example.org/?https://t.me/starfish_shop",
    "tg://user?id=7",
    "javascript:alert(1)//t.me/starfish_shop",
    "not an address",
  ])("%s leads to no chat", (written) => {
    expect(leadOf(written)).toEqual({ kind: "elsewhere", address: written });
  });
});

describe("what is tapped in a text", () => {
  let log: string[] = [];
  const hand: TapHand = {
    key: "7.-100",
    act: (act) => log.push(act.kind === "send" ? `sends ${act.text}` : act.kind),
    say: (words) => log.push(`says ${words}`),
    copy: (text) => log.push(`copies ${text}`),
    go: (key) => log.push(`goes to ${key}`),
    perform: (doing) => {
      if (doing.do === "act" && doing.act.kind === "send") {
        log.push(`sends ${doing.act.text} at ${doing.phone}`);
      }
    },
  };
  const findable: Findable = {
    botUsername: "searchlight_bot",
    chats: [{ id: -100 }, { id: -200, username: "Starfish_Shop" }],
  };

  beforeEach(() => {
    log = [];
  });

  test.each([
    ["bot_command", "/start", "sends /start"],
    ["mention", "@starfish_shop", "goes to 7.-200"],
    ["mention", "@Searchlight_Bot", "goes to 7.7"],
    ["mention", "@nobody_here", "copies @nobody_here"],
    ["url", "t.me/starfish_shop/5", "goes to 7.-200"],
    ["url", "https://t.me/nobody_here", "copies https://t.me/nobody_here"],
    ["url", "https://example.org", "copies https://example.org"],
    ["email", "mo@example.org", "copies mo@example.org"],
    ["phone_number", "+49 30 123456", "copies +49 30 123456"],
    ["hashtag", "#tag", "copies #tag"],
    ["cashtag", "$EUR", "copies $EUR"],
    ["code", "blue starfish", "copies blue starfish"],
  ])("as %s: '%s' %s", (type, text, expected) => {
    tap(hand, findable, { type, offset: 0, length: text.length }, text);
    expect(log).toEqual([expected]);
  });

  test("a link with a start payload tells the bot by which link one came", () => {
    follow(hand, findable, "https://t.me/searchlight_bot?start=Abc-123_");
    follow(hand, findable, "https://t.me/starfish_shop?start=abc");
    expect(log).toEqual(["goes to 7.7", "sends /start Abc-123_ at 7.7", "goes to 7.-200"]);
  });

  test("leads where a link says, not where its words do", () => {
    const url = "https://example.org/elsewhere";
    tap(hand, findable, { type: "text_link", offset: 0, length: 4, url }, "t.me/starfish_shop");
    expect(log).toEqual([`copies ${url}`]);
  });

  test("is nothing where words only look different", () => {
    for (const type of ["bold", "custom_emoji", "date_time", "toString"]) {
      expect(canTap({ type, offset: 0, length: 1 })).toBe(false);
      tap(hand, findable, { type, offset: 0, length: 1 }, "x");
    }
    expect(log).toEqual([]);
  });

  test("tells where a button's address leads", () => {
    const told: string[] = [];
    follow({ ...hand, copy: (_, what) => told.push(what) }, findable, "https://example.org/help");
    expect(told).toEqual([expect.stringContaining("https://example.org/help")]);
  });
});
