import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { roleInWords } from "./phone-row.tsx";
import { phones } from "../store.ts";
import { atHand, news, slots, type Slot } from "./window-phones.ts";

/** Switches between the phones where only one has room. */
export function PhoneTabs(): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const ids = slots.value.map((slot) => slot.id);
    const at = ids.indexOf(atHand.value);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    const id = next === undefined ? undefined : ids[(next + ids.length) % ids.length];
    if (id === undefined) return;
    event.preventDefault();
    atHand.value = id;
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  return (
    <nav aria-label="Phones">
      <div ref={list} class="tabs" role="tablist" aria-label="Phones" onKeyDown={step}>
        {slots.value.map((slot) => (
          <PhoneTab key={slot.id} slot={slot} />
        ))}
      </div>
    </nav>
  );
}

function PhoneTab({ slot }: { slot: Slot }): JSX.Element {
  const isAtHand = atHand.value === slot.id;
  const count = news.value[slot.id] ?? 0;
  const tab = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAtHand) tab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isAtHand]);
  return (
    <button
      ref={tab}
      type="button"
      id={`tab-${slot.id}`}
      class="tab"
      role="tab"
      aria-selected={isAtHand}
      aria-controls={`phone-${slot.id}`}
      tabIndex={isAtHand ? 0 : -1}
      onClick={() => {
        atHand.value = slot.id;
      }}
    >
      <span class="tab-name one-line" dir="auto">
        {phones.value[slot.key]?.person.name ?? "…"}
      </span>
      <span class="tab-role one-line" dir="auto">
        {roleInWords(slot.key)}
      </span>
      {count > 0 && (
        <span class="tab-news">
          <span aria-hidden="true">{Math.min(count, 99)}</span>
          <span class="for-readers">{`, ${count} new`}</span>
        </span>
      )}
    </button>
  );
}
