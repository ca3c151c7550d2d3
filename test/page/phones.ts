import type { Locator, Page } from "playwright-core";

/** Somebody's phone on the page, the first of theirs. */
export function phoneOf(page: Page, name: string): Locator {
  return page.getByRole("group", { name: new RegExp(`^${name}’s phone`) }).first();
}

/** Writes into the field and sends it. */
export async function write(phone: Locator, text: string): Promise<void> {
  await phone.getByRole("textbox", { name: "Message" }).fill(text);
  await phone.getByRole("button", { name: "Send", exact: true }).click();
}

/** Presses the newest button beneath a message with these words, as soon as there is one. */
export async function press(phone: Locator, label: string | RegExp): Promise<void> {
  await buttonsOf(phone, label).last().click();
}

export function buttonsOf(phone: Locator, label: string | RegExp): Locator {
  return phone.locator(".inline-keyboard").getByRole("button", { name: label });
}

/** The newest message with these words. */
export function messageOf(phone: Locator, words: string | RegExp): Locator {
  return phone.getByRole("article").filter({ hasText: words }).last();
}

/** Waits for a message with these words; resolves to what it says. */
export async function reads(phone: Locator, words: string | RegExp): Promise<string> {
  return wordsOf(messageOf(phone, words));
}

/** What stands there, without the isolates around names that nobody sees. */
export async function wordsOf(place: Locator): Promise<string> {
  return (await place.innerText()).replace(/[\u2066-\u2069]/g, "");
}
