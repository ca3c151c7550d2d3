import type { JSX } from "preact";
import { iconPaths, type IconName } from "./icon-paths.ts";

/** A drawing beside words or in a labelled button; it says nothing by itself. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
