import type { JSX } from "preact";
import type { ShownLine } from "../../../protocol/protocol.ts";
import { isCalm } from "../../phones/screen-size.ts";
import { highlight } from "./highlight.ts";
import { useHand } from "../phone-hand.ts";

type Reply = NonNullable<ShownLine["reply"]>;

/** What a message answers; leads to it. */
export function ReplyQuote({ reply }: { reply: Reply }): JSX.Element {
  const hand = useHand();
  const { name, text } = reply;
  return (
    <button
      type="button"
      class="reply-quote"
      onClick={(event) => {
        if (!showMessage(event.currentTarget, reply.id)) hand.say("That message isn’t here.");
      }}
    >
      {name !== "" && (
        <strong class="one-line" dir="auto">
          {name}
        </strong>
      )}
      <span class="one-line" dir="auto">
        {text === "" ? "Message in another chat" : text}
      </span>
    </button>
  );
}

/** @returns whether the message is in the same list */
function showMessage(near: Element, id: number): boolean {
  const message = near.closest('[role="log"]')?.querySelector(`[data-message~="${id}"]`);
  if (message === null || message === undefined) return false;
  message.scrollIntoView({ block: "center", behavior: isCalm.value ? "auto" : "smooth" });
  highlight(message.querySelector(".bubble"));
  return true;
}
