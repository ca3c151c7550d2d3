import type { JSX } from "preact";
import { IconButton } from "../../controls/icon-button.tsx";
import { Icon } from "../../controls/icon.tsx";
import type { Writing } from "./writing.ts";

/** To what the next thing that is written belongs. */
export function WritingBar(props: { writing: Writing; onLeave: () => void }): JSX.Element | null {
  const { writing, onLeave } = props;
  if (writing.kind === "new") return null;
  const { line } = writing;
  const isReply = writing.kind === "reply";
  const gist = line.text === "" ? (line.media?.words ?? line.document?.name ?? "") : line.text;
  return (
    <div class="phone-writing">
      <Icon name={isReply ? "reply" : "edit"} />
      <div class="phone-writing-words">
        <strong>
          {isReply ? (
            <>
              Reply to <bdi>{line.from.kind === "me" ? "yourself" : line.from.name}</bdi>
            </>
          ) : (
            "Change this message"
          )}
        </strong>
        <span class="one-line" dir="auto">
          {gist}
        </span>
      </div>
      <IconButton
        icon="close"
        label={isReply ? "Don’t reply" : "Leave it as it was"}
        onClick={onLeave}
      />
    </div>
  );
}
