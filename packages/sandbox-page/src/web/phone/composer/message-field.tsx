import type { JSX, RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { OfferedCommands } from "./commands-offered.ts";
import { optionId } from "./command-list.tsx";

interface MessageFieldProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  placeholder: string;
  offered: OfferedCommands;
  /** Id of the list of commands. */
  list: string;
  onText: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Grows with what is in it; the stylesheet says how far. */
export function MessageField(props: MessageFieldProps): JSX.Element {
  const { field, text, placeholder, offered, list, onText, onKey } = props;
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = "auto";
    // In a phone that isn't shown it has no height to go by.
    if (current.scrollHeight > 0) current.style.height = `${current.scrollHeight}px`;
  }, [text]);
  const isOpen = offered.list.length > 0;
  return (
    <textarea
      ref={field}
      class="phone-field"
      rows={1}
      // Before there is a letter, as the phone is.
      dir={/\p{L}/u.test(text) ? "auto" : undefined}
      aria-label="Message"
      placeholder={placeholder}
      aria-autocomplete="list"
      aria-controls={isOpen ? list : undefined}
      aria-activedescendant={isOpen ? optionId(list, offered.marked) : undefined}
      autocomplete="off"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKey}
      onBlur={offered.close}
    />
  );
}
