// Keeps a list at its end when more comes. Used by the list of messages.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ShownLine } from "../../../protocol/protocol.ts";
import { isCalm } from "../../phones/screen-size.ts";

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

  const room = useRef("");

  const stay = () => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    room.current = roomOf(scroller.current);
  };

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
    const observer = new ResizeObserver((changes) => {
      if (isAtEnd.current && changes.some(({ target }) => target === list)) stay();
      room.current = roomOf(list);
    });
    for (const one of [list, ...list.children]) observer.observe(one);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    if (scroller.current === null) return;
    // It was moved by a change of its size, and by nobody's hand.
    if (isAtEnd.current && room.current !== roomOf(scroller.current)) return stay();
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

function roomOf(list: HTMLElement | null): string {
  return list === null ? "" : `${list.scrollHeight}/${list.clientHeight}`;
}
