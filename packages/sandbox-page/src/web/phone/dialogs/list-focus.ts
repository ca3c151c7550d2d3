// Where the focus goes among messages. Used by the list of messages.
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/**
 * Who presses a button by keyboard stays at it when the bot takes it away: at what stands in its
 * place, else at the message, else at the list.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const before = list.current?.contains(document.activeElement) ? document.activeElement : null;
  const message = before?.closest("[data-message]");
  const at = before instanceof HTMLElement ? before.dataset["at"] : undefined;
  useLayoutEffect(() => {
    if (before === null || before.isConnected) return;
    const options = { preventScroll: true };
    const within = message?.isConnected === true ? message : null;
    const next =
      within?.querySelector<HTMLElement>(`[data-at="${at ?? "0.0"}"]`) ??
      within?.querySelector<HTMLElement>("[data-at], .message-more");
    (next ?? list.current)?.focus(options);
  });
}

/**
 * Whether the focus is in the same phone: of several phones side by side, only the one that is
 * used is read out.
 */
export function useIsAttended(list: RefObject<HTMLElement | null>): boolean {
  const [isAttended, setAttended] = useState(false);
  useLayoutEffect(() => {
    const phone = list.current?.closest(".phone");
    const look = () => setAttended(phone?.contains(document.activeElement) === true);
    look();
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, []);
  return isAttended;
}

/** Up and down, from one message's menu button to the next. */
export function moveAmongMessages(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (!target.matches(".message-more")) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(".message-more")];
  const now = all.indexOf(target);
  const next = {
    ArrowUp: now - 1,
    ArrowDown: now + 1,
    Home: 0,
    End: all.length - 1,
  }[key];
  const message = next === undefined ? undefined : all[next];
  if (message === undefined) return;
  event.preventDefault();
  message.focus({ preventScroll: true });
  message.closest("[data-message]")?.scrollIntoView({ block: "nearest" });
}
