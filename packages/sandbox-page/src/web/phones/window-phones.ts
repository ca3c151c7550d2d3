// Which phones a window shows. Used by the row of phones, the page, and what opens or closes one.
import { computed, effect, signal, untracked } from "@preact/signals";
import type { PhoneKey } from "../../protocol/protocol.ts";
import { countNews, marksOf } from "../news.ts";
import { hashOf, keysIn } from "./phone-keys.ts";
import { tell } from "../notices.tsx";
import { isNarrow } from "./screen-size.ts";
import { listenTo, phones, stage, tour } from "../store.ts";

/** A phone of this window. It stays the same when it goes to another chat. */
export interface Slot {
  id: number;
  key: PhoneKey;
}

export const slots = signal<readonly Slot[]>([]);
/** The one that is seen on a narrow screen, and was added or asked for last on a wide one. */
export const atHand = signal(0);
/** The one that somebody asked to see; each time is another object. */
export const summoned = signal({ id: 0 });
/** How many unseen things there are, by the slot's id. */
export const news = signal<Readonly<Record<number, number>>>({});

/** More than one can follow; the server listens to twice as many. */
const mostPhones = 12;

let lastId = 0;

export function goTo(id: number, key: PhoneKey): void {
  slots.value = slots.value.map((slot) => (slot.id === id ? { id, key } : slot));
}

export function closePhone(id: number): void {
  const index = slots.value.findIndex((slot) => slot.id === id);
  slots.value = slots.value.filter((slot) => slot.id !== id);
  atHand.value = (slots.value[index] ?? slots.value.at(-1))?.id ?? 0;
}

/** Shows a phone, in addition to the others unless it is among them. */
export function openPhone(key: PhoneKey): void {
  const open = slots.value.find((slot) => slot.key === key) ?? { id: (lastId += 1), key };
  if (!slots.value.includes(open)) {
    if (slots.value.length >= mostPhones) {
      tell(`A window holds ${mostPhones} phones. Close one first.`);
      return;
    }
    slots.value = [...slots.value, open];
  }
  atHand.value = open.id;
  summoned.value = { id: open.id };
}

/** Shows these phones and no others; one that is there already stays the same. */
function showOnly(keys: readonly PhoneKey[]): void {
  slots.value = keys.map(
    (key) => slots.value.find((slot) => slot.key === key) ?? { id: (lastId += 1), key },
  );
  atHand.value = slots.value[0]?.id ?? 0;
}

function showAll(keys: readonly PhoneKey[]): void {
  slots.value = keys.map((key) => ({ id: (lastId += 1), key }));
  atHand.value = slots.value[0]?.id ?? 0;
}

function firstPhones(): PhoneKey[] {
  return stage.value?.phones.map((phone) => phone.key) ?? [];
}

/** Begins to follow the server, the address, and the tour. */
export function followPhones(): void {
  let generation = 0;
  listenTo([]);

  effect(() => {
    const now = stage.value;
    if (now === undefined || now.generation === generation || now.phones.length === 0) return;
    generation = now.generation;
    const kept = keysIn(location.hash, generation).slice(0, mostPhones);
    untracked(() => showAll(kept.length > 0 ? kept : firstPhones()));
  });

  addEventListener("hashchange", () => {
    const kept = keysIn(location.hash, generation).slice(0, mostPhones);
    if (kept.length > 0) showAll(kept);
  });

  let heard = "";
  effect(() => {
    const keys = slots.value.map((slot) => slot.key);
    if (generation === 0) return;
    history.replaceState(null, "", hashOf(generation, keys));
    const asked = [...new Set(keys)].sort();
    if (asked.join(",") === heard) return;
    heard = asked.join(",");
    untracked(() => listenTo(asked));
  });

  const onStage = computed(() => stage.value?.generation);
  let wasOnTour = false;
  const needed = computed(() => tour.value?.phones.join(",") ?? "");
  effect(() => {
    const isOnTour = needed.value !== "";
    if (onStage.value !== generation || !(isOnTour || wasOnTour)) return;
    wasOnTour = isOnTour;
    const keys = isOnTour ? needed.value.split(",") : firstPhones();
    untracked(() => showOnly(keys));
  });

  // Only where the tour is: whoever closes its phone or goes elsewhere meanwhile isn't brought back.
  const focus = computed(() => tour.value?.focus);
  effect(() => {
    const { value } = focus;
    if (value !== undefined && onStage.value === generation) untracked(() => openPhone(value));
  });

  followNews();
}

function followNews(): void {
  const seen = new Map<PhoneKey, ReadonlySet<string>>();
  effect(() => {
    const counts = slots.value.map(({ id, key }): [number, number] => {
      const phone = phones.value[key];
      if (phone === undefined || phone === null) return [id, 0];
      const known = seen.get(key);
      const isSeen = known === undefined || !isNarrow.value || atHand.value === id;
      if (isSeen) seen.set(key, new Set(marksOf(phone)));
      return [id, isSeen ? 0 : countNews(phone, known)];
    });
    news.value = Object.fromEntries(counts);
  });
}
