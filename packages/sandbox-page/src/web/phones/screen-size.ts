// How large the screen is, and how it is used. Asked by phones, drawers and the top bar.
import { effect, signal, type ReadonlySignal } from "@preact/signals";

function whether(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const isSo = signal(list.matches);
  list.addEventListener("change", () => {
    isSo.value = list.matches;
  });
  return isSo;
}

/** One phone at a time. */
export const isNarrow = whether("(max-width: 719.98px)");
/** Too narrow for all the buttons of the top bar. */
export const isCompact = whether("(max-width: 1229.98px)");
/** Enter begins a new line there, and a field with the focus brings a keyboard up. */
export const isTouch = whether("(pointer: coarse)");
export const isCalm = whether("(prefers-reduced-motion: reduce)");

// The stylesheets go by these, so that what is narrow is said once.
effect(() => {
  const { documentElement: root } = document;
  root.toggleAttribute("data-narrow", isNarrow.value);
  root.toggleAttribute("data-thumbs", isNarrow.value || isTouch.value);
});
