import type { JSX } from "preact";
import { initials, nameColour } from "./names.ts";

/** A coloured circle to know somebody by. The letters are a drawing: the name stands beside it. */
export function Avatar({ id, name }: { id: number; name: string }): JSX.Element {
  return (
    <span
      class="phone-avatar"
      style={{ background: nameColour(id) }}
      data-letters={initials(name)}
      aria-hidden="true"
    />
  );
}
