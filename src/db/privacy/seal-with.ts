import type { Keys } from "../../domain/privacy/keys.ts";
import { wrapWith } from "../data-keys.ts";
import { lookUpWith } from "../sealed.ts";

/** How long it may take until a process knows that there are other keys, in milliseconds. */
const lookMs = 1_000;

/**
 * Sets with which keys this process seals and opens from now on. `changed`: gives the keys when there are
 * others by now, as some may be added while it runs. Undefined: nothing is sealed, which is for tests.
 */
export function sealWith(
  keys: Keys | undefined,
  changed: () => Promise<Keys | undefined> = () => Promise.resolve(undefined),
): void {
  lookUpWith(keys?.lookup);
  if (keys === undefined) return;
  let { masters } = keys;
  let lookedAt = 0;
  wrapWith(async (isNew) => {
    if (isNew || performance.now() - lookedAt > lookMs) {
      lookedAt = performance.now();
      masters = (await changed())?.masters ?? masters;
    }
    return masters;
  });
}
