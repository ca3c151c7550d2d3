import { useState } from "preact/hooks";
import type { Doing, Done } from "../../protocol/protocol.ts";
import { perform } from "../store.ts";

interface DoingNow {
  isBusy: boolean;
  /** What came of it last. */
  done: Done | undefined;
  /** Does nothing while something else is being done. */
  ask: (doing: Doing) => Promise<Done | undefined>;
}

/** Something that one can have done at a place of a drawer, and what came of it. */
export function useDoing(): DoingNow {
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Done>();
  const ask = async (doing: Doing) => {
    if (isBusy) return undefined;
    setBusy(true);
    const outcome = await perform(doing);
    setDone(outcome);
    setBusy(false);
    return outcome;
  };
  return { isBusy, done, ask };
}
