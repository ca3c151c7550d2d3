import { signal } from "@preact/signals";
import type { ShownInside } from "../page/inside.ts";
import type {
  Doing,
  Done,
  Part,
  PhoneKey,
  ShownCall,
  ShownChat,
  ShownPerson,
  ShownPhone,
  ShownStage,
  ShownTour,
} from "../page/protocol.ts";

/** What the server told last; undefined or empty until it did. */
export const stage = signal<ShownStage | undefined>(undefined);
export const people = signal<ShownPerson[]>([]);
export const chats = signal<ShownChat[]>([]);
/** By key, of those listened to; null when there is no such person or chat any more. */
export const phones = signal<Readonly<Record<PhoneKey, ShownPhone | null>>>({});
export const inside = signal<ShownInside | undefined>(undefined);
export const calls = signal<ShownCall[]>([]);
export const tour = signal<ShownTour | undefined>(undefined);
/** Whether the server can be heard. */
export const isConnected = signal(false);
/** Whether somebody did anything in this world from here, which would be lost with it. */
export const wasTouched = signal(false);

const retryMs = 2_000;
let source: EventSource | undefined;

/** Asks the server for these phones, and for all the rest, from now on. */
export function listenTo(keys: readonly PhoneKey[]): void {
  source?.close();
  phones.value = Object.fromEntries(
    Object.entries(phones.value).filter(([key]) => keys.includes(key)),
  );
  const opened = new EventSource(`/events?phones=${keys.map(encodeURIComponent).join(",")}`);
  source = opened;
  opened.addEventListener("open", () => {
    isConnected.value = true;
  });
  opened.addEventListener("error", () => {
    isConnected.value = false;
    // The browser tries again by itself, unless it was answered with something else.
    if (opened.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      if (source === opened) listenTo(keys);
    }, retryMs);
  });
  opened.addEventListener("message", (event: MessageEvent<string>) => {
    take(JSON.parse(event.data) as Part);
  });
}

function take(part: Part): void {
  switch (part.part) {
    case "stage":
      if (part.stage.generation !== stage.value?.generation) wasTouched.value = false;
      stage.value = part.stage;
      return;
    case "people":
      people.value = part.people;
      return;
    case "chats":
      chats.value = part.chats;
      return;
    case "phone":
      phones.value = { ...phones.value, [part.key]: part.phone };
      return;
    case "inside":
      inside.value = part.inside;
      return;
    case "calls":
      calls.value = part.calls;
      return;
    case "tour":
      tour.value = part.tour;
  }
}

/** Has something done; never throws, what went wrong is a refusal in words. */
export async function perform(doing: Doing): Promise<Done> {
  if (changesWorld(doing)) wasTouched.value = true;
  try {
    const response = await fetch("/do", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(doing),
    });
    return (await response.json()) as Done;
  } catch {
    return { kind: "refused", words: "The demo can’t be reached. Is it still running?" };
  }
}

function changesWorld(doing: Doing): boolean {
  return !["find_call", "read_call", "tour", "start_over"].includes(doing.do);
}
