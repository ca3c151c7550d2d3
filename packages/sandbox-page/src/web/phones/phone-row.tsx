// The phones of a window, side by side. Shown by the page; its tabs use the roles' names.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { askForPhone } from "./add-phone.tsx";
import { openDrawer, showCallOf } from "../drawers/drawer-state.ts";
import { IconButton } from "../controls/icon-button.tsx";
import { Phone } from "../phone/phone.tsx";
import { roleOf } from "./phone-keys.ts";
import { isCalm, isNarrow } from "./screen-size.ts";
import { chats, people, phones, stage, tour } from "../store.ts";
import { atHand, closePhone, goTo, slots, summoned, type Slot } from "./window-phones.ts";

/** The phones of this window: side by side, or on a narrow screen the one at hand. */
export function PhoneRow(): JSX.Element {
  if (slots.value.length === 0) return <NoPhones />;
  return (
    <main class="phones" aria-label="Phones">
      {slots.value.map((slot) => (
        <PhoneSlot key={slot.id} slot={slot} />
      ))}
    </main>
  );
}

const beckoning = { boxShadow: ["0 0 0 4px var(--accent)", "0 0 0 4px transparent"] };

/** Not what is in view already: Tab would go on from there, past all that is above it. */
function bringIntoView(place: HTMLElement | null): void {
  const at = place?.getBoundingClientRect();
  const row = place?.parentElement?.getBoundingClientRect();
  if (at && row && at.left >= row.left && at.right <= row.right) return;
  const behavior = isCalm.value ? "auto" : "smooth";
  place?.scrollIntoView({ behavior, block: "nearest", inline: "nearest" });
}

function NoPhones(): JSX.Element {
  return (
    <main class="phones-empty">
      {stage.value === undefined ? (
        <p>The phones are being brought …</p>
      ) : (
        <>
          <p>No phone is here.</p>
          <button type="button" class="button primary" onClick={askForPhone}>
            Add a phone
          </button>
        </>
      )}
    </main>
  );
}

function PhoneSlot({ slot }: { slot: Slot }): JSX.Element {
  const place = useRef<HTMLElement>(null);
  const phone = phones.value[slot.key];
  const role = roleInWords(slot.key);
  const isFocused = tour.value?.focus === slot.key;
  const isAtHand = atHand.value === slot.id;
  const summons = summoned.value.id === slot.id && summoned.value;
  useEffect(() => {
    if (isFocused || isAtHand) bringIntoView(place.current);
  }, [isFocused, isAtHand]);
  useEffect(() => {
    if (summons === false) return;
    bringIntoView(place.current);
    if (!isCalm.value) place.current?.animate(beckoning, { duration: 1_200, easing: "ease-out" });
  }, [summons]);
  const asTab = isNarrow.value
    ? ({ role: "tabpanel", "aria-labelledby": `tab-${slot.id}` } as const)
    : { "aria-label": phone ? `${phone.person.name}: ${role}` : role };
  return (
    <section
      ref={place}
      id={`phone-${slot.id}`}
      class={`slot${isFocused ? " focused" : ""}${isAtHand ? " at-hand" : ""}`}
      {...asTab}
    >
      <header class="slot-head">
        <h2 class="one-line" dir="auto">
          {role}
        </h2>
        <IconButton
          icon="close"
          label={`Close this phone (${role})`}
          onClick={() => {
            closePhone(slot.id);
            // The button goes, and the focus with it.
            requestAnimationFrame(focusNeighbour);
          }}
        />
      </header>
      <PhoneOrWhy slot={slot} role={role} isFocused={isFocused} />
    </section>
  );
}

function focusNeighbour(): void {
  const neighbour = `#phone-${atHand.value} .slot-head button, .phones-empty button`;
  document.querySelector<HTMLElement>(neighbour)?.focus();
}

interface PhoneOrWhyProps {
  slot: Slot;
  role: string;
  isFocused: boolean;
}

function PhoneOrWhy({ slot, role, isFocused }: PhoneOrWhyProps): JSX.Element {
  const phone = phones.value[slot.key];
  if (phone === undefined) return <p class="slot-note">One moment …</p>;
  if (phone === null) {
    return (
      <div class="slot-note">
        <p>This person or chat is no more.</p>
        <button type="button" class="button" onClick={() => closePhone(slot.id)}>
          Close this phone
        </button>
      </div>
    );
  }
  return (
    <Phone
      phoneKey={slot.key}
      role={role}
      phone={phone}
      isFocused={isFocused}
      told={tour.value?.told.findLast((one) => one.phone === slot.key)?.words ?? ""}
      onGo={(key) => goTo(slot.id, key)}
      onShowCall={(chat, message) => void showCallOf(chat, message)}
      onLookInto={(chat, message) => {
        if (openDrawer.value === "inside") void showCallOf(chat, message);
      }}
    />
  );
}

export function roleInWords(key: string): string {
  if (stage.value === undefined) return "";
  return roleOf(key, { stage: stage.value, people: people.value, chats: chats.value });
}
