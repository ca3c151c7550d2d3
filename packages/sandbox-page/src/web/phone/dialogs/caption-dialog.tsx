import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { attachments, type CaptionedMedia } from "../composer/attachments.ts";
import { Dialog } from "./dialog.tsx";
import { Icon } from "../../controls/icon.tsx";
import { useHand } from "../phone-hand.ts";
import type { PhoneState } from "../phone-state.ts";
import { captionLimit, lengthWords } from "../composer/text-limits.ts";

/** Something to send, and the words beneath it: those that were half written, to begin with. */
export function CaptionDialog(props: { media: CaptionedMedia; state: PhoneState }): JSX.Element {
  const { media, state } = props;
  const hand = useHand();
  const isNew = state.writing.value.kind !== "edit";
  const [caption, setCaption] = useState(isNew ? state.text.value : "");
  const excess = lengthWords(caption, captionLimit);
  const send = async () => {
    if (excess !== "") return;
    const before = state.text.value;
    hand.close();
    if (isNew) state.text.value = "";
    const done = await hand.act({ kind: "send_media", media, caption });
    if (done.kind === "refused" && isNew && state.text.value === "") state.text.value = before;
  };
  return (
    <Dialog
      title={`Send: ${attachments[media].label.toLowerCase()}`}
      onClose={hand.close}
      first="textarea"
    >
      <div class="phone-enclosed" aria-hidden="true">
        <Icon name={attachments[media].icon} />
      </div>
      <p class="phone-sheet-note">A placeholder: there is nothing behind it.</p>
      <label class="field">
        Caption
        <textarea
          rows={3}
          dir="auto"
          value={caption}
          onInput={(event) => setCaption(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
      </label>
      {excess !== "" && <p class="phone-too-long">{excess}</p>}
      <button
        type="button"
        class="button primary"
        disabled={excess !== ""}
        onClick={() => void send()}
      >
        Send
      </button>
    </Dialog>
  );
}
