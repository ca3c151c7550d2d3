// The frame of a dialog over one phone. Used by every dialog, and for the bot's alerts.
import type { ComponentChildren, JSX } from "preact";
import { useId, useRef } from "preact/hooks";
import { IconButton } from "../../controls/icon-button.tsx";
import { keepTabInside, useBorrowedFocus } from "./borrowed-focus.ts";

interface DialogProps {
  title: string;
  onClose: () => void;
  /** Which element has the focus first. */
  first?: string;
  children: ComponentChildren;
}

/** A sheet over one phone; the others can be used meanwhile. */
export function Dialog({ title, onClose, first, children }: DialogProps): JSX.Element {
  const sheet = useRef<HTMLDivElement>(null);
  const heading = useId();
  useBorrowedFocus(sheet, first);
  return (
    <div class="phone-cover" onClick={(event) => closeIfBeside(event, onClose)}>
      <div
        ref={sheet}
        class="phone-sheet"
        role="dialog"
        aria-labelledby={heading}
        tabIndex={-1}
        onKeyDown={(event) => dialogKey(event, sheet.current, onClose)}
      >
        <div class="phone-sheet-head">
          <h2 id={heading} dir="auto">
            {title}
          </h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        {children}
      </div>
    </div>
  );
}

/** What the bot answers to a press when it insists on being read. */
export function AlertDialog(props: { words: string; onClose: () => void }): JSX.Element {
  const { words, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const text = useId();
  useBorrowedFocus(box);
  return (
    <div class="phone-cover centred">
      <div
        ref={box}
        class="phone-alert"
        role="alertdialog"
        aria-label="The bot says"
        aria-describedby={text}
        onKeyDown={(event) => dialogKey(event, box.current, onClose)}
      >
        <p id={text} class="phone-plain-text" dir="auto">
          {words}
        </p>
        <button type="button" class="link-button" onClick={onClose}>
          OK
        </button>
      </div>
    </div>
  );
}

function dialogKey(event: KeyboardEvent, root: HTMLElement | null, onClose: () => void): void {
  keepTabInside(event, root);
  if (event.key !== "Escape") return;
  event.stopPropagation();
  onClose();
}

function closeIfBeside(event: MouseEvent, onClose: () => void): void {
  if (event.target === event.currentTarget) onClose();
}
