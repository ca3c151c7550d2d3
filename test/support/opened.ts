import { afterAll, beforeAll } from "vitest";

/**
 * What `open` gives, for a file's tests and its hooks that come after: opened before the first
 * test and closed after the last, before all that was opened earlier.
 */
export function opened<T extends { close: () => Promise<unknown> }>(open: () => Promise<T> | T): T {
  const held: T = Object.create(null);
  let close: (() => Promise<unknown>) | undefined;
  beforeAll(async () => {
    const given = await open();
    close = given.close;
    Object.assign(held, given);
  });
  afterAll(async () => {
    await close?.();
    // The process goes on to other files: nothing of this one's is to stay in its memory.
    for (const name of Object.keys(held)) Reflect.deleteProperty(held, name);
  });
  return held;
}
