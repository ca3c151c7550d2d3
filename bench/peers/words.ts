// What the peers say and offer, in the words of Searchlight. Used by both peers.
import { InlineKeyboard } from "grammy";

export const choices = {
  where: ["Telegram search", "In a channel or group", "In a bot", "Elsewhere"],
  category: ["Child sexual abuse", "Human trafficking", "Terrorism", "Drugs", "Weapons", "Fraud"],
};

export const home = {
  text: "I take reports of illegal search terms. What do you want to report?",
  keyboard: new InlineKeyboard().text("🔎 Search term", "report"),
};

export const questions = {
  words: "Search term · step 1 of 3\n\nWhich words lead to it? One term a line, ten at most.",
  where: "Search term · step 2 of 3\n\nWhere did you search?",
  category: "Search term · step 3 of 3\n\nWhat does it lead to?",
  summary: "Check and submit. A note that helps the moderators can be written here.",
};

export const received = (code: string) => `✅ Thank you. Your report ${code} has been received.`;

export const inColumn = (labels: readonly string[], prefix: string) =>
  InlineKeyboard.from(labels.map((label) => [InlineKeyboard.text(label, `${prefix}:${label}`)]));

export const submit = new InlineKeyboard().text("✅ Submit", "submit");

export const card = (code: string, words: string) => ({
  text: `${code}\n${words}\n\n1 report`,
  keyboard: new InlineKeyboard().text("Dismiss", `dismiss:${code}`),
});

export const grounds = (code: string) =>
  InlineKeyboard.from(
    ["Gone", "Allowed", "Mistaken"].map((label) => [
      InlineKeyboard.text(label, `ground:${code}:${label}`),
    ]),
  );
