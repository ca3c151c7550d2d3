import type { JSX } from "preact";
import type { PhoneKey } from "../../../protocol/protocol.ts";
import { isNarrow } from "../../phones/screen-size.ts";
import { openPhone } from "../../phones/window-phones.ts";
import { closeDrawer } from "../drawer-state.ts";

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
