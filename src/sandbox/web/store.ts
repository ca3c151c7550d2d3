import { signal } from "@preact/signals";
import type {
  Doing,
  Done,
  Part,
  PhoneKey,
  ShownCall,
  ShownChat,
  ShownInside,
  ShownPerson,
  ShownPhone,
  ShownStage,
  ShownTour,
} from "../page/protocol.ts";

/** What the server told last; undefined or empty until it did. */
export const stage = signal<ShownStage | undefined>(undefined);
export const people = signal<ShownPerson[]>([]);
export const chats = signal<ShownChat[]>([]);
/** By key; null when there is no such person or chat any more. */
export const phones = signal<Readonly<Record<PhoneKey, ShownPhone | null>>>({});
export const inside = signal<ShownInside | undefined>(undefined);
export const calls = signal<ShownCall[]>([]);
export const tour = signal<ShownTour | undefined>(undefined);
/** Whether the server can be heard. */
export const isConnected = signal(false);

let source: EventSource | undefined;

/** Asks the server for these phones, and for all the rest, from now on. */
export function listenTo(keys: readonly PhoneKey[]): void {
  source?.close();
  source = new EventSource(`/events?phones=${keys.map(encodeURIComponent).join(",")}`);
  source.addEventListener("open", () => {
    isConnected.value = true;
  });
  // The browser tries again by itself.
  source.addEventListener("error", () => {
    isConnected.value = false;
  });
  source.addEventListener("message", (event: MessageEvent<string>) => {
    take(JSON.parse(event.data) as Part);
  });
}

function take(part: Part): void {
  switch (part.part) {
    case "stage":
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
