// Which drawer is open, and on what. Used by the drawers, and by the buttons that open one.
import { signal } from "@preact/signals";
import type { Done } from "../../protocol/protocol.ts";
import { perform } from "../store.ts";

export type DrawerKind = "situations" | "inside" | "people";

export const openDrawer = signal<DrawerKind | "none">("none");

export type InsideView = "flow" | "calls" | "process";
export const insideView = signal<InsideView>("flow");

/** The call that is looked at, or why there is none. */
export type LookedAt =
  | { kind: "nothing" }
  | { kind: "asking" }
  | Extract<Done, { kind: "call" }>
  | { kind: "missing"; words: string };
export const lookedAt = signal<LookedAt>({ kind: "nothing" });

let opener: Element | null = null;

/** Focus is given back to where it was when the drawer closes. */
function openDrawerOn(kind: DrawerKind): void {
  if (openDrawer.value === "none") opener = document.activeElement;
  openDrawer.value = kind;
}

export function closeDrawer(): void {
  openDrawer.value = "none";
  lookedAt.value = { kind: "nothing" };
  // Once the rest of the page can be focused again.
  requestAnimationFrame(() => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    opener = null;
  });
}

export function toggleDrawer(kind: DrawerKind): void {
  if (openDrawer.value === kind) closeDrawer();
  else openDrawerOn(kind);
}

/** Opens the look inside on the call that made a message, or last changed it. */
export async function showCallOf(chat: number, message: number): Promise<void> {
  openDrawerOn("inside");
  await lookAt({ do: "find_call", chat, message });
}

export async function lookAt(
  asked: { do: "find_call"; chat: number; message: number } | { do: "read_call"; id: number },
): Promise<void> {
  insideView.value = "calls";
  lookedAt.value = { kind: "asking" };
  const done = await perform(asked);
  if (done.kind === "call") lookedAt.value = done;
  else lookedAt.value = { kind: "missing", words: whyNone(done) };
}

function whyNone(done: Done): string {
  if (done.kind === "refused" && done.words !== "") return done.words;
  return "No call of the bot made this message.";
}
