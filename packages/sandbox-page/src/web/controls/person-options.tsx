import type { JSX } from "preact";
import type { ShownPerson } from "../../protocol/protocol.ts";

export function PersonOptions({ of }: { of: readonly ShownPerson[] }): JSX.Element {
  return (
    <>
      {of
        .filter((person) => !person.isDeleted)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </>
  );
}
