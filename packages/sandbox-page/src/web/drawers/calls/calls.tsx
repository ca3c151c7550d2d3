import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ShownCall } from "../../../protocol/protocol.ts";
import { calls } from "../../store.ts";
import { CallDetails } from "./call-details.tsx";
import { chatWords, timeWords } from "./call-words.ts";
import { lookAt, lookedAt } from "../drawer-state.ts";

/** The newest calls of the bot, or the one that is looked at. */
export function Calls(): JSX.Element {
  return lookedAt.value.kind === "nothing" ? <CallList /> : <CallDetails of={lookedAt.value} />;
}

function CallList(): JSX.Element {
  const [onlyRefused, setOnlyRefused] = useState(false);
  const shown = calls.value.filter((call) => !onlyRefused || !call.ok);
  return (
    <>
      <p class="lead">
        Everything that the bot asks of Telegram, newest first. Choose one, or click a message of
        the bot, to see what it said, and what it was answered.
      </p>
      <label class="tick">
        <input
          type="checkbox"
          checked={onlyRefused}
          onChange={(event) => setOnlyRefused(event.currentTarget.checked)}
        />
        Only what was refused
      </label>
      {shown.length === 0 ? (
        <p class="quiet">
          {onlyRefused ? "Nothing was refused lately." : "Nothing was called yet."}
        </p>
      ) : (
        <ol class="calls">
          {shown.map((call) => (
            <li key={call.id}>
              <CallLine call={call} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function CallLine({ call }: { call: ShownCall }): JSX.Element {
  return (
    <button
      type="button"
      class={call.ok ? "call" : "call refused"}
      onClick={() => void lookAt({ do: "read_call", id: call.id })}
    >
      <span class="call-method">
        <code>{call.method}</code>
        {call.chatId !== undefined && <span dir="auto">{chatWords(call.chatId)}</span>}
      </span>
      <span class="call-answer">
        {!call.ok && <span class="refused-mark">Refused</span>}
        <span>{call.answer}</span>
        <time>{timeWords(call.at)}</time>
      </span>
    </button>
  );
}
