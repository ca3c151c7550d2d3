// What the server told last, and how it is asked. Used by all that the page shows.
import { signal } from "@preact/signals";
import type { ShownInside } from "../protocol/inside.ts";
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
} from "../protocol/protocol.ts";
import type { ShownTour } from "../protocol/shown-tour.ts";
import { remembered } from "./remembered.ts";

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
    const response = await fetch(`/do${inThisWorld()}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(doing),
    });
    const done = (await response.json()) as Done;
    if (done.kind !== "refused") touched(doing);
    return done;
  } catch {
    return { kind: "refused", words: "The demo can’t be reached. Is it still running?" };
  }
}

/** What is meant for one world is not done in the next, where the same ids are others. */
function inThisWorld(): string {
  return stage.value === undefined ? "" : `?generation=${stage.value.generation}`;
}

const leavesNoTrace: ReadonlySet<Doing["do"]> = new Set([
  "find_call",
  "read_call",
  "tour",
  "start_over",
]);

function touched(doing: Doing): void {
  if (leavesNoTrace.has(doing.do) || stage.value === undefined) return;
  remembered.write("touched", String(stage.value.generation));
}

/** Whether somebody did anything in this world, here or in another window: it would be lost. */
export function wasTouched(): boolean {
  return remembered.read("touched") === String(stage.value?.generation);
}
