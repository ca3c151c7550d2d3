// Takes the focus and gives it back. Used by dialogs and the composer.
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), a[href], input, textarea, [tabindex="0"]';

/**
 * Takes the focus to something that opened, and gives it back when that closes. Whoever is at
 * another phone by then is left alone.
 * @param first which element has it first; without it, the first that can
 */
export function useBorrowedFocus(root: RefObject<HTMLElement | null>, first?: string): void {
  useLayoutEffect(() => {
    const element = root.current;
    const phone = element?.closest(".phone");
    const before = document.activeElement;
    if (before === null || before === document.body || phone?.contains(before) === true) {
      const chosen = first === undefined ? null : element?.querySelector<HTMLElement>(first);
      const taker = chosen ?? element?.querySelector<HTMLElement>(focusable);
      (taker ?? element)?.focus({ preventScroll: true });
    }
    return () => {
      // After the render that takes it away, when what lies beneath can have the focus again.
      queueMicrotask(() => giveBack(before, phone));
    };
  }, []);
}

function giveBack(before: Element | null, phone: Element | null | undefined): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
    before.focus({ preventScroll: true });
  }
  if (document.activeElement !== document.body) return;
  phone?.querySelector<HTMLElement>(".phone-field")?.focus({ preventScroll: true });
}

/** Passes the focus on to where one writes, when what had it goes away. */
export function usePassedFocus(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    const phone = element?.closest(".phone");
    return () => {
      if (element?.contains(document.activeElement) !== true) return;
      queueMicrotask(() => {
        const field = phone?.querySelector<HTMLElement>(".phone-field");
        (field ?? phone?.querySelector<HTMLElement>(".phone-head button"))?.focus();
      });
    };
  }, []);
}

/** Keeps Tab inside. */
export function keepTabInside(event: KeyboardEvent, root: HTMLElement | null): void {
  if (event.key !== "Tab" || root === null) return;
  const all = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const edge = event.shiftKey ? all[0] : all.at(-1);
  const other = event.shiftKey ? all.at(-1) : all[0];
  const isOutside = !all.some((element) => element === document.activeElement);
  if (other === undefined || (document.activeElement !== edge && !isOutside)) return;
  event.preventDefault();
  other.focus();
}
