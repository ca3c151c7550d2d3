import { expect, it } from "vitest";
import { brokenCallRules } from "../support/call-rules.ts";

it.each<[what: string, call: { method: string; params: Record<string, unknown> }]>([
  ["a forbidden method", { method: "forwardMessage", params: {} }],
  ["a parse mode", { method: "sendMessage", params: { text: "a", parse_mode: "HTML" } }],
  ["a preview", { method: "sendMessage", params: { text: "a" } }],
  ["a text too long", { method: "sendMessage", params: { text: "a".repeat(4_097) } }],
  ["a mark that turns the text", { method: "sendMessage", params: { text: "a\u202eb" } }],
  [
    "a name in a group",
    { method: "sendMessage", params: { chat_id: -1, text: "by Wrenfold7q", ...unseen() } },
  ],
  [
    "too much in a button",
    {
      method: "sendMessage",
      params: {
        text: "a",
        ...unseen(),
        reply_markup: { inline_keyboard: [[{ text: "a", callback_data: "é".repeat(33) }]] },
      },
    },
  ],
])("notices a call with %s", (_, call) => {
  const made = { at: 0, ok: true, effect: true, ...call };
  expect(brokenCallRules([made], { canaries: ["Wrenfold7q"] })).not.toEqual([]);
  const harmless = { ...made, method: "sendMessage", params: { text: "a", ...unseen() } };
  expect(brokenCallRules([harmless], { canaries: [] })).toEqual([]);
});

function unseen() {
  return { link_preview_options: { is_disabled: true } };
}
