import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { remembered } from "../remembered.ts";
import { beginAnew } from "../top-bar/start-over.tsx";
import { tour } from "../store.ts";

const isKnown = signal(remembered.read("met") !== "");

function remember(): void {
  isKnown.value = true;
  remembered.write("met", "yes");
}

/** Offers the tour, once, to somebody who is here for the first time. */
export function FirstVisit(): JSX.Element | null {
  const now = tour.value;
  if (isKnown.value || now === undefined || now.state !== "closed") return null;
  return (
    <aside class="first-visit" aria-label="Welcome">
      <h2>New here?</h2>
      <p>
        A tour of {now.steps.length} steps shows on these phones {now.about}.
      </p>
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
