import type { JSX } from "preact";
import type { ShownInside } from "../../../protocol/inside.ts";
import type { ShownStage } from "../../../protocol/protocol.ts";
import { stage } from "../../store.ts";

const states = {
  up: "up",
  starting: "starting",
  down: "down, and coming back by itself",
} satisfies Record<ShownStage["state"], string>;

/** The bot's own process, which can be killed under Situations. */
export function BotProcess({ bot }: { bot: ShownInside["bot"] }): JSX.Element {
  const state = stage.value?.state;
  return (
    <>
      <p class="lead">
        The bot is the real one, in a process of its own, exactly as it runs anywhere.
      </p>
      <dl class="facts">
        <div>
          <dt>State</dt>
          <dd>{state === undefined ? "not known" : states[state]}</dd>
        </div>
        <div>
          <dt>Process</dt>
          <dd>{bot.pid}</dd>
        </div>
        <div>
          <dt>Starts</dt>
          <dd>{bot.starts}</dd>
        </div>
      </dl>
      <h3>Its log</h3>
      <p class="quiet">Names nobody and quotes nothing.</p>
      <pre class="log" tabIndex={0} aria-label="Newest lines of the log">
        {bot.log.length === 0 ? "Nothing was logged yet." : bot.log.join("\n")}
      </pre>
    </>
  );
}
