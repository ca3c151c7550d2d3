import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { ShownStage } from "../../protocol/protocol.ts";
import { askForPhone } from "../phones/add-phone.tsx";
import { theme, themes } from "../colour-theme.ts";
import { openDrawer, toggleDrawer, type DrawerKind } from "../drawers/drawer-state.ts";
import { IconButton } from "../controls/icon-button.tsx";
import { isCompact, isNarrow } from "../phones/screen-size.ts";
import { beginAnew } from "./start-over.tsx";
import { isConnected, stage, tour } from "../store.ts";
import { focusTour } from "../tour/tour-panel.tsx";
import { atHand, closePhone, slots } from "../phones/window-phones.ts";

export function TopBar(): JSX.Element {
  return (
    <header class="bar">
      <div class="brand">
        <h1>{stage.value?.bot.name ?? "Sandbox"}</h1>
        <p class="one-line">A Telegram of its own: nothing here leaves this machine</p>
      </div>
      <BotState />
      {isCompact.value ? (
        <Menu />
      ) : (
        <nav class="bar-buttons" aria-label="What one can do here">
          <Actions />
        </nav>
      )}
    </header>
  );
}

const states = {
  starting: "Bot is starting",
  up: "Bot is up",
  down: "Bot is down: coming back",
} satisfies Record<ShownStage["state"], string>;

function BotState(): JSX.Element {
  const state = isConnected.value ? stage.value?.state : undefined;
  return (
    <p class={`bot-state ${state ?? ""}`} role="status">
      <span class="dot" aria-hidden="true" />
      {state === undefined ? "Connecting" : states[state]}
    </p>
  );
}

function Menu(): JSX.Element {
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <IconButton icon="menu" label="Menu" popovertarget="menu" />
      <nav
        ref={list}
        id="menu"
        class="menu"
        popover="auto"
        aria-label="What one can do here"
        // Before what was chosen takes the focus.
        onClickCapture={() => list.current?.hidePopover()}
      >
        <Actions />
      </nav>
    </>
  );
}

function Actions(): JSX.Element {
  const isTouring = (tour.value?.state ?? "closed") !== "closed";
  return (
    <>
      <Action label="Guided tour" run={() => (isTouring ? focusTour() : void beginAnew("tour"))} />
      <DrawerAction label="Situations" kind="situations" />
      <DrawerAction label="What happens inside" kind="inside" />
      <DrawerAction label="People and groups" kind="people" />
      <Action label="Add a phone" run={askForPhone} />
      {isNarrow.value && slots.value.length > 1 && (
        <Action label="Close this phone" run={() => closePhone(atHand.value)} />
      )}
      <Action label={`Theme: ${theme.value}`} run={nextTheme} />
      <Action label="Start over" run={() => void beginAnew("start_over")} />
    </>
  );
}

function Action({ label, run }: { label: string; run: () => void }): JSX.Element {
  return (
    <button type="button" class="bar-button" onClick={run}>
      {label}
    </button>
  );
}

function DrawerAction({ label, kind }: { label: string; kind: DrawerKind }): JSX.Element {
  return (
    <button
      type="button"
      class="bar-button"
      aria-expanded={openDrawer.value === kind}
      onClick={() => toggleDrawer(kind)}
    >
      {label}
    </button>
  );
}

function nextTheme(): void {
  const at = themes.indexOf(theme.value);
  theme.value = themes[(at + 1) % themes.length] ?? "system";
}
