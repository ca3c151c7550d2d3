import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../controls/icon.tsx";
import { chatWords, timeWords } from "./call-words.ts";
import { lookedAt, type LookedAt } from "../drawer-state.ts";
import { inked, readable } from "./readable.ts";

type Call = Extract<LookedAt, { kind: "call" }>;

/** One call: what was asked, and what was answered. */
export function CallDetails({ of }: { of: LookedAt }): JSX.Element {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="call-details">
      <button
        ref={back}
        type="button"
        class="link-button"
        onClick={() => {
          lookedAt.value = { kind: "nothing" };
        }}
      >
        <Icon name="back" />
        All calls
      </button>
      {of.kind === "asking" && <p class="quiet">Looking for it …</p>}
      {of.kind === "missing" && <p class="answer">{of.words}</p>}
      {of.kind === "call" && <CallFacts of={of} />}
    </div>
  );
}

function CallFacts({ of: { call, params, result } }: { of: Call }): JSX.Element {
  return (
    <>
      <h3>
        <code>{call.method}</code>
      </h3>
      <p class={call.ok ? "quiet" : "bad"}>
        {timeWords(call.at)} · {call.answer}
      </p>
      {call.chatId !== undefined && (
        <p class="quiet" dir="auto">
          {chatWords(call.chatId)}
          {call.messageId !== undefined && `, message ${call.messageId}`}
        </p>
      )}
      <Json title="What the bot asked" value={params} />
      <Json title="What Telegram answered" value={result} />
    </>
  );
}

function Json({ title, value }: { title: string; value: unknown }): JSX.Element {
  return (
    <section class="json" aria-label={title}>
      <h4>{title}</h4>
      <pre tabIndex={0}>
        {inked(readable(value)).map(({ ink, text }, index) => (
          <span key={index} class={`ink-${ink}`}>
            {text}
          </span>
        ))}
      </pre>
    </section>
  );
}
