import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

const shownMs = 900;

/** A number that is marked for a moment when it changes. */
export function LiveNumber({ of }: { of: number }): JSX.Element {
  const before = useRef(of);
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (before.current === of) return undefined;
    before.current = of;
    setNew(true);
    const timer = setTimeout(() => setNew(false), shownMs);
    return () => clearTimeout(timer);
  }, [of]);
  return <span class={isNew ? "number new" : "number"}>{of.toLocaleString("en")}</span>;
}
