import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ShownLine } from "../../page/protocol.ts";
import { isCalm } from "../screen-size.ts";

/** As good as at the end, in pixels. */
const nearPx = 32;

export interface ListEnd {
  /** Whether there is more beneath than is seen. */
  isAway: boolean;
  /** How many of others' came meanwhile. */
  unseen: number;
  onScroll: () => void;
  /** Goes there as somebody asked to. */
  go: () => void;
}

/** Keeps a list at its end when more comes, unless somebody reads further up. */
export function useListEnd(
  scroller: RefObject<HTMLElement | null>,
  lines: readonly ShownLine[],
): ListEnd {
  const newest = lines.at(-1)?.id ?? 0;
  const isAtEnd = useRef(true);
  const known = useRef(newest);
  const [isAway, setAway] = useState(false);
  const [seen, setSeen] = useState(newest);

  const stay = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });

  useLayoutEffect(() => {
    const wroteOneself = lines.some(({ id, from }) => id > known.current && from.kind === "me");
    known.current = newest;
    if (wroteOneself) isAtEnd.current = true;
    if (!isAtEnd.current) return;
    stay();
    setSeen(newest);
  }, [lines]);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (list === null) return undefined;
    // The list gets lower when a keyboard opens beneath it.
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) stay();
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    if (scroller.current === null) return;
    const { scrollHeight, scrollTop, clientHeight } = scroller.current;
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < nearPx;
    setAway(!isAtEnd.current);
    if (isAtEnd.current) setSeen(known.current);
  };
  const go = () => {
    const behavior = isCalm.value ? "auto" : "smooth";
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight, behavior });
    // The button that was pressed goes away.
    scroller.current?.focus({ preventScroll: true });
  };
  const isUnseen = ({ id, from }: ShownLine) => id > seen && from.kind !== "me";
  return { isAway, unseen: isAway ? lines.filter(isUnseen).length : 0, onScroll, go };
}
