// Words that are covered until one wants to see them. Used by rich-text.tsx.
import type { ComponentChildren, JSX } from "preact";

interface SpoilerProps {
  isOpen: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}

/** Covered until somebody wants to see it, by pointer or by keyboard. */
export function Spoiler({ isOpen, onOpen, children }: SpoilerProps): JSX.Element {
  // The same element when it is open: whoever opened it by keyboard stays where they are.
  if (isOpen) {
    return (
      <span class="spoiler open" tabIndex={-1}>
        {children}
      </span>
    );
  }
  return (
    <span
      class="spoiler"
      role="button"
      tabIndex={0}
      aria-expanded={false}
      aria-label="Hidden text: show it"
      title="Show"
      onClick={onOpen}
      onKeyDown={(event) => onActivation(event, onOpen)}
    >
      <span class="spoiler-words">{children}</span>
    </span>
  );
}

/** As buttons have it; for what can't be one, as it has to flow with the words around it. */
export function onActivation(event: KeyboardEvent, run: () => void): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  run();
}
