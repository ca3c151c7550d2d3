// The panel of the tour. Shown by the page; the top bar leads to it.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ShownTour, TourStep } from "../../protocol/shown-tour.ts";
import { Icon } from "../controls/icon.tsx";
import { tell } from "../notices.tsx";
import { perform, tour } from "../store.ts";
import { beginAnew } from "../top-bar/start-over.tsx";
import { progressOf, wordsOf, type Progress, type TourWords } from "./tour-words.ts";

const panelId = "tour";

/** Brings somebody who is on the tour back to it. */
export function focusTour(): void {
  document.getElementById(panelId)?.focus();
}

/** What the tour says, and how far it is. */
export function TourPanel(): JSX.Element | null {
  const now = tour.value;
  const words = now === undefined ? undefined : wordsOf(now);
  if (now === undefined || words === undefined) return null;
  return (
    <section id={panelId} class="tour" aria-label="Guided tour" tabIndex={-1}>
      <StepList tour={now} />
      <div class="tour-body">
        <div class="tour-words" aria-live="polite">
          <p class="tour-where">{words.where}</p>
          <h2>{words.title}</h2>
          {words.words !== "" && <p dir="auto">{words.words}</p>}
          {words.notice !== "" && (
            <p class="tour-notice" dir="auto">
              <strong>Notice:</strong> {words.notice}
            </p>
          )}
          {now.state === "over" && <Suggestions of={now.suggestions} />}
        </div>
        <TourButtons tour={now} words={words} />
      </div>
    </section>
  );
}

const readers = {
  done: ", done",
  now: "",
  ahead: "",
  failed: ", did not happen",
} satisfies Record<Progress, string>;

function StepList({ tour }: { tour: ShownTour }): JSX.Element {
  return (
    <ol class="tour-steps">
      {tour.steps.map(({ title, name }, index) => {
        const progress = progressOf(tour, index);
        return (
          <li key={title} class={progress} aria-current={progress === "now" ? "step" : undefined}>
            <span class="tour-mark" aria-hidden="true">
              {progress === "done" ? <Icon name="check" /> : index + 1}
            </span>
            <span class="one-line">{name}</span>
            <span class="for-readers">{readers[progress]}</span>
          </li>
        );
      })}
    </ol>
  );
}

function TourButtons({ tour, words }: { tour: ShownTour; words: TourWords }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const ask = async (to: TourStep) => {
    if (to === "start") return beginAnew("tour");
    setAsking(true);
    const done = await perform({ do: "tour", to });
    setAsking(false);
    if (done.kind === "refused") tell(done.words);
  };
  const { go, leave } = words;
  const isPlaying = tour.state === "playing" || tour.state === "preparing";
  return (
    <div class="tour-buttons">
      <button
        type="button"
        class="button primary"
        // Not disabled: it would lose the focus of somebody who goes on with Enter.
        aria-disabled={go === undefined || isAsking}
        onClick={() => {
          if (go !== undefined && !isAsking) void ask(go.to);
        }}
      >
        {go?.label ?? (isPlaying ? "Playing …" : "Next")}
      </button>
      <button type="button" class="button" onClick={() => void ask("leave")}>
        {leave}
      </button>
    </div>
  );
}

function Suggestions({ of }: { of: readonly string[] }): JSX.Element {
  return (
    <ul class="tour-suggestions">
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
