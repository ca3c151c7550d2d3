import type { JSX } from "preact";
import type { Done, PhoneKey } from "../../page/protocol.ts";
import { isNarrow } from "../screen-size.ts";
import { openPhone } from "../window-phones.ts";
import { closeDrawer } from "./drawer-state.ts";

/** What came of something that one asked for, in words. */
export function Answer({ done }: { done: Done | undefined }): JSX.Element {
  return (
    <div role="status" class="answer-place">
      {done !== undefined && <AnswerWords done={done} />}
    </div>
  );
}

function AnswerWords({ done }: { done: Done }): JSX.Element | null {
  switch (done.kind) {
    case "refused":
      return (
        <p class="answer refused" dir="auto">
          {done.words}
        </p>
      );
    case "told":
      return (
        <div class="answer">
          <p dir="auto">{done.words}</p>
          {done.phone !== undefined && <OpenOnPhone phone={done.phone} label="Open that phone" />}
        </div>
      );
    case "done":
    case "made":
    case "answered":
    case "call":
      return null;
  }
}

interface OpenOnPhoneProps {
  phone: PhoneKey;
  label: string;
  /** What it does, for who can't see where it stands. */
  hint?: string;
}

/** On a narrow screen the drawer makes way for the phone. */
export function OpenOnPhone({ phone, label, hint }: OpenOnPhoneProps): JSX.Element {
  return (
    <button
      type="button"
      class="link-button"
      title={hint}
      onClick={() => {
        openPhone(phone);
        if (isNarrow.value) closeDrawer();
      }}
    >
      <bdi>{label}</bdi>
      {hint !== undefined && <span class="for-readers">{`: ${hint}`}</span>}
    </button>
  );
}
