import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Situation } from "../../protocol/protocol.ts";
import { stage } from "../store.ts";
import { Answer } from "./answer.tsx";
import { situationCards } from "./situation-cards.ts";
import { useDoing } from "./use-doing.ts";

/** Things that go wrong, or get busy, at the press of a button. */
export function Situations(): JSX.Element {
  return (
    <div class="drawer-body">
      <p class="lead">What a bot has to live through, one press each. Watch the phones.</p>
      {situationCards.map((card) => {
        const isCut = card.situation === "cut_the_line" && stage.value?.lineCut === true;
        return (
          <SituationOffer
            key={card.situation}
            title={card.title}
            words={card.words}
            verb={isCut ? "Restore the line" : card.verb}
            situation={isCut ? "restore_the_line" : card.situation}
          />
        );
      })}
    </div>
  );
}

interface SituationOfferProps {
  situation: Situation;
  title: string;
  words: string;
  verb: string;
}

function SituationOffer({ situation, title, words, verb }: SituationOfferProps): JSX.Element {
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
