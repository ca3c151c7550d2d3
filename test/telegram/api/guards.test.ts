import { Api, Context, type RawApi } from "grammy";
import { beforeEach, describe, expect, it } from "vitest";
import { clientOptions, timeoutSeconds } from "../../../src/telegram/api/client.ts";
import { GuardError } from "../../../src/telegram/api/guard-error.ts";
import { guardsInside, installGuards } from "../../../src/telegram/api/guards.ts";

type Call = { method: string; body: unknown };

let calls: Call[];
let unitOfWorkIsOpen: boolean;

beforeEach(() => {
  calls = [];
  unitOfWorkIsOpen = false;
});

/** An `Api` whose calls end in `calls`. */
function recordingApi(): Api {
  const api = new Api("1:token", clientOptions("http://127.0.0.1:9"));
  api.config.use(async (_prev, method, payload) => {
    calls.push({ method, body: payload });
    // Every result type of every method at once can't be made: what is returned is not looked at.
    return JSON.parse('{"ok":true,"result":true}');
  });
  return api;
}

function guardedApi(): Api {
  const api = recordingApi();
  installGuards(api, () => unitOfWorkIsOpen);
  return api;
}

describe("the methods that may be called", () => {
  const forbidden: (keyof RawApi)[] = [
    "copyMessage",
    "copyMessages",
    "forwardMessage",
    "forwardMessages",
    "getFile",
    "sendPhoto",
    "sendVideo",
    "sendDocument",
    "editMessageMedia",
    "sendMediaGroup",
    "getUserProfilePhotos",
    "logOut",
    "close",
  ];

  it.each(forbidden)("%s can't be called at all", async (method) => {
    await expect(Reflect.apply(guardedApi().raw[method], undefined, [{}])).rejects.toThrow(
      GuardError,
    );
    expect(calls).toEqual([]);
  });

  it("those that the product needs go through unchanged", async () => {
    const api = guardedApi();
    await api.answerCallbackQuery("5", { text: "Done" });
    await api.deleteMessage(1, 2);
    await api.getChatMember(-1, 2);
    await api.setMyDescription("A bot");
    expect(calls).toEqual([
      { method: "answerCallbackQuery", body: { callback_query_id: "5", text: "Done" } },
      { method: "deleteMessage", body: { chat_id: 1, message_id: 2 } },
      { method: "getChatMember", body: { chat_id: -1, user_id: 2 } },
      { method: "setMyDescription", body: { description: "A bot" } },
    ]);
  });
});

describe("what is sent", () => {
  it("never has a preview, whatever was asked for", async () => {
    const api = guardedApi();
    await api.sendMessage(1, "t.me/x");
    await api.editMessageText(1, 2, "t.me/x", {
      link_preview_options: { is_disabled: false, url: "https://t.me/x" },
    });
    const preview = { link_preview_options: { is_disabled: true } };
    expect(calls.map((call) => call.body)).toMatchObject([preview, preview]);
    expect(JSON.stringify(calls)).not.toContain("https://");
  });

  it("never has a parse mode, not even of a quotation", async () => {
    const api = guardedApi();
    await expect(api.sendMessage(1, "<b>x</b>", { parse_mode: "HTML" })).rejects.toThrow(
      GuardError,
    );
    await expect(
      api.sendMessage(1, "x", { reply_parameters: { message_id: 1, quote_parse_mode: "HTML" } }),
    ).rejects.toThrow(GuardError);
    expect(calls).toEqual([]);
  });
});

describe("a unit of work", () => {
  it("lets no call out while it is open", async () => {
    const api = guardedApi();
    unitOfWorkIsOpen = true;
    await expect(api.sendMessage(1, "x")).rejects.toThrow(GuardError);
    unitOfWorkIsOpen = false;
    await api.sendMessage(1, "x");
    expect(calls).toHaveLength(1);
  });

  it("lets none out of a conversation either, whose api is one of its own", async () => {
    const update = { update_id: 1 };
    const me = JSON.parse('{"id":1,"is_bot":true,"first_name":"S","username":"s_bot"}');
    const ctx = new Context(update, recordingApi(), me);
    await guardsInside(() => unitOfWorkIsOpen)(ctx, async () => {});
    unitOfWorkIsOpen = true;
    await expect(ctx.api.sendMessage(1, "x")).rejects.toThrow(GuardError);
    await expect(ctx.api.getFile("f")).rejects.toThrow(GuardError);
    expect(calls).toEqual([]);
  });
});

describe("the client", () => {
  it("gives up on a call after half a minute, and forgives a slash after the address", () => {
    expect(clientOptions("https://api.example.org/")).toMatchObject({
      apiRoot: "https://api.example.org",
      timeoutSeconds,
      sensitiveLogs: false,
    });
    expect(timeoutSeconds).toBe(30);
  });
});
