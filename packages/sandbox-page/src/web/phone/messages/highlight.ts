import { isCalm } from "../../phones/screen-size.ts";

/** A brief ring around what changed, or what one was taken to. */
export function highlight(element: Element | null | undefined): void {
  element?.animate(
    [
      { boxShadow: "0 0 0 3px var(--accent)", offset: 0 },
      { boxShadow: "0 0 0 3px var(--accent)", offset: 0.4 },
      { boxShadow: "0 0 0 3px transparent", offset: 1 },
    ],
    { duration: 1600, easing: isCalm.value ? "step-end" : "ease-out" },
  );
}
