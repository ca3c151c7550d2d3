import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Doing } from "../page/protocol.ts";
import { Modal } from "./modal.tsx";
import { tell } from "./notices.tsx";
import { perform, wasTouched } from "./store.ts";

type NewWorld = "none" | "start_over" | "tour";

/** What a new world is asked for. */
const asked = signal<NewWorld>("none");

export function askToStartOver(): void {
  asked.value = "start_over";
}

/** The tour begins with a new world: one is asked first when that costs something. */
export async function beginTour(): Promise<void> {
  if (wasTouched.value) asked.value = "tour";
  else await begin({ do: "tour", to: "start" });
}

async function begin(doing: Doing): Promise<void> {
  const done = await perform(doing);
  if (done.kind === "refused") tell(done.words);
}

const questions = {
  start_over: {
    title: "Start over?",
    words:
      "The people, groups, messages and reports of this world go, and a new one begins. It takes a few seconds.",
    verb: "Start over",
    doing: { do: "start_over" },
  },
  tour: {
    title: "Begin the tour?",
    words: "The tour begins in a new world. What you did in this one goes.",
    verb: "Begin the tour",
    doing: { do: "tour", to: "start" },
  },
} as const;

export function NewWorldQuestion(): JSX.Element | null {
  const [isBusy, setBusy] = useState(false);
  if (asked.value === "none") return null;
  const { title, words, verb, doing } = questions[asked.value];
  const close = () => {
    asked.value = "none";
  };
  const agree = async () => {
    setBusy(true);
    await begin(doing);
    setBusy(false);
    close();
  };
  return (
    <Modal title={title} onClose={close}>
      <p>{words}</p>
      <div class="button-row">
        <button type="button" class="button danger" disabled={isBusy} onClick={() => void agree()}>
          {isBusy ? "One moment …" : verb}
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}
