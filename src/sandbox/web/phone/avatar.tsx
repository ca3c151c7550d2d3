import type { JSX } from "preact";
import { initials, nameColour } from "./names.ts";

/** A coloured circle to know somebody by; the name stands beside it or in a label. */
export function Avatar({ id, name }: { id: number; name: string }): JSX.Element {
  return (
    <span class="phone-avatar" style={{ background: nameColour(id) }} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
