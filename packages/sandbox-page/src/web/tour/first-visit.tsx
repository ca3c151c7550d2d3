import { effect, signal } from "@preact/signals";
import type { JSX } from "preact";
import { remembered } from "../remembered.ts";
import { beginAnew } from "../top-bar/start-over.tsx";
import { tour } from "../store.ts";

const isKnown = signal(remembered.read("met") !== "");

function remember(): void {
  isKnown.value = true;
  remembered.write("met", "yes");
}

// However somebody came to the tour, they are not new after it.
effect(() => {
  if (tour.value !== undefined && tour.value.state !== "closed") remember();
});

/** Says what this is, and offers the tour, once, to somebody who is here for the first time. */
export function FirstVisit(): JSX.Element | null {
  const now = tour.value;
  if (isKnown.value || now === undefined || now.state !== "closed") return null;
  return (
    <aside class="first-visit" aria-label="Welcome">
      <h2>New here?</h2>
      <p>{now.about}</p>
      <div class="button-row">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            remember();
            void beginAnew("tour");
          }}
        >
          Take the tour
        </button>
        <button type="button" class="button" onClick={remember}>
          Look around
        </button>
      </div>
    </aside>
  );
}
