import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { ShownSituation } from "../../protocol/protocol.ts";
import { stage } from "../store.ts";
import { Answer } from "./answer.tsx";
import { useDoing } from "./use-doing.ts";

/** Things that go wrong, or get busy, at the press of a button. */
export function Situations(): JSX.Element {
  return (
    <div class="drawer-body">
      <p class="lead">What a bot has to live through, one press each. Watch the phones.</p>
      {stage.value?.situations.map((offered) => (
        <SituationOffer key={offered.title} {...offered} />
      ))}
    </div>
  );
}

function SituationOffer({ situation, title, words, verb }: ShownSituation): JSX.Element {
  const { isBusy, done, ask } = useDoing();
  const titleId = useId();
  return (
    <article class="card" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p>{words}</p>
      <button
        type="button"
        class="button"
        // Not disabled: it would lose the focus.
        aria-disabled={isBusy}
        onClick={() => void ask({ do: "situation", situation })}
      >
        {isBusy ? "One moment …" : verb}
      </button>
      <Answer done={done} />
    </article>
  );
}
