import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "../../controls/icon-button.tsx";

/** A quote of which three lines are seen until somebody wants to see all. */
export function ExpandableQuote({ children }: { children: ComponentChildren }): JSX.Element {
  const words = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const element = words.current;
    if (element === null || isOpen) return undefined;
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 2);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen, children]);
  const state = isOpen ? " open" : isLong ? " cut" : "";
  return (
    <blockquote class={`quote expandable${state}`} dir="auto">
      <div ref={words} class="quote-words" onClick={isLong ? () => setOpen(true) : undefined}>
        {children}
      </div>
      {isLong && (
        <IconButton
          icon="chevron"
          label={isOpen ? "Show less of the quote" : "Show all of the quote"}
          class="quote-toggle"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      )}
    </blockquote>
  );
}
