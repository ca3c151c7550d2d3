import type { JSX } from "preact";
import { inside } from "../../store.ts";
import { BotProcess } from "./bot-process.tsx";
import { Calls } from "../calls/calls.tsx";
import { insideView, type InsideView } from "../drawer-state.ts";
import { Flow } from "./flow.tsx";
import { Views } from "../views.tsx";

const views: readonly { name: InsideView; title: string }[] = [
  { name: "flow", title: "The way of a message" },
  { name: "calls", title: "API calls" },
  { name: "process", title: "The process" },
];

/** What the bot, its database and this Telegram are doing just now. */
export function Inside(): JSX.Element {
  const view = insideView.value;
  return (
    <Views
      label="What happens inside"
      views={views}
      chosen={view}
      onChoose={(name) => {
        insideView.value = name;
      }}
    >
      {view === "calls" ? <Calls /> : <OfInside view={view} />}
    </Views>
  );
}

function OfInside({ view }: { view: "flow" | "process" }): JSX.Element {
  const now = inside.value;
  if (now === undefined) return <p class="lead">Nothing is known yet.</p>;
  return view === "flow" ? <Flow inside={now} /> : <BotProcess bot={now.bot} />;
}
