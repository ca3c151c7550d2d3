import { afterAll, beforeAll } from "vitest";
import { sealWith } from "../../src/db/privacy/seal-with.ts";
import { testKeys } from "./keys.ts";

/*
 * Tests of rules and verbs look into the database with queries of their own, so nothing is sealed there,
 * unless a file says so. The bot of a journey always seals.
 */

sealWith(undefined);

/** In the file that calls it all is sealed, with the keys of the bots that tests start. */
export function useSealing(): void {
  beforeAll(() => sealWith(testKeys));
  afterAll(() => sealWith(undefined));
}
