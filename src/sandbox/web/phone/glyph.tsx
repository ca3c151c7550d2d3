import type { JSX } from "preact";
import { glyphPaths, type GlyphName } from "./glyph-paths.ts";

/** A drawing beside words or in a labelled button; it says nothing by itself. */
export function Glyph({ name }: { name: GlyphName }): JSX.Element {
  return (
    <svg
      class={`phone-glyph phone-glyph-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPaths[name]} />
    </svg>
  );
}
