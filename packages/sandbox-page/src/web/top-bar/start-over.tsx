// Asks before a new world is begun. Used by the top bar, the page and the first visit.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import type { Doing } from "../../protocol/protocol.ts";
import { Question } from "../controls/question.tsx";
import { tell } from "../notices.tsx";
import { perform, wasTouched } from "../store.ts";

type NewWorld = "none" | "start_over" | "tour";

/** What a new world is asked for. */
const asked = signal<NewWorld>("none");

/**
 * A new world, for itself or for the tour. Whoever begins the tour is asked only when something of
 * theirs is lost with the old one.
 */
export async function beginAnew(what: Exclude<NewWorld, "none">): Promise<void> {
  if (what === "start_over" || wasTouched()) asked.value = what;
  else await begin(questions[what].doing);
}

async function begin(doing: Doing): Promise<void> {
  tell("A new world is being set up. That takes a few seconds.");
  const done = await perform(doing);
  tell(done.kind === "refused" || done.kind === "told" ? done.words : "");
}

interface WorldQuestion {
  title: string;
  words: string;
  verb: string;
  doing: Doing;
}

const questions = {
  start_over: {
    title: "Start over?",
    words: "The people, groups and messages of this world go, and a new one begins.",
    verb: "Start over",
    doing: { do: "start_over" },
  },
  tour: {
    title: "Begin the tour?",
    words: "The tour begins in a new world. What you did in this one goes.",
    verb: "Begin the tour",
    doing: { do: "tour", to: "start" },
  },
} as const satisfies Record<Exclude<NewWorld, "none">, WorldQuestion>;

export function NewWorldQuestion(): JSX.Element | null {
  if (asked.value === "none") return null;
  const { title, words, verb, doing } = questions[asked.value];
  const close = () => {
    asked.value = "none";
  };
  return (
    <Question
      title={title}
      words={words}
      verb={verb}
      onAgree={() => void begin(doing)}
      onClose={close}
    />
  );
}
