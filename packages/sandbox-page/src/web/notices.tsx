// Words that belong to no phone. Told by the tour, new worlds and full windows, shown by the page.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { IconButton } from "./controls/icon-button.tsx";
import { isConnected, perform, stage } from "./store.ts";

const shownMs = 10_000;
/** Longer than a reload or a change of phones takes. */
const patienceMs = 1_500;

const notice = signal("");

/** Says something that belongs to no other place, for a while. */
export function tell(words: string): void {
  notice.value = words;
}

export function Notice(): JSX.Element {
  const words = notice.value;
  useEffect(() => {
    if (words === "") return undefined;
    const timer = setTimeout(() => tell(""), shownMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="notice-place" role="status">
      {words !== "" && (
        <div class="notice">
          <p dir="auto">{words}</p>
          <IconButton icon="close" label="Close" onClick={() => tell("")} />
        </div>
      )}
    </div>
  );
}

const isLost = signal(false);

/** What one has to know while something is not as usual. */
export function Banners(): JSX.Element {
  const isHeard = isConnected.value;
  useEffect(() => {
    if (isHeard) {
      isLost.value = false;
      return undefined;
    }
    const timer = setTimeout(() => {
      isLost.value = true;
    }, patienceMs);
    return () => clearTimeout(timer);
  }, [isHeard]);
  return (
    <div role="status">
      {isLost.value && (
        <p class="banner">
          The demo can’t be heard just now. This page tries again by itself; nothing to do here,
          unless you have stopped it.
        </p>
      )}
      {!isLost.value && stage.value?.lineCut === true && <CutBanner />}
    </div>
  );
}

function CutBanner(): JSX.Element {
  const restore = async () => {
    const done = await perform({ do: "situation", situation: "restore_the_line" });
    if (done.kind === "refused") tell(done.words);
  };
  return (
    <p class="banner">
      The bot’s line to Telegram is cut: what it wants to say waits.{" "}
      <button type="button" class="link-button" onClick={() => void restore()}>
        Restore the line
      </button>
    </p>
  );
}
