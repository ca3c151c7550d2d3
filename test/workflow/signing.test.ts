import { describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import {
  freshSigningKey,
  signatureOf,
  trustedIn,
} from "../../src/workflow/transparency/minisign.ts";
import { publicKeyNow, signFile } from "../../src/workflow/transparency/sign.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { minisignSays, minisignTest } from "../support/minisign.ts";
import { useSealing } from "../support/seal.ts";

useSealing();
const desk = useCaseDesk();
const content = Buffer.from('{"nr":1}\n');
const key = freshSigningKey();
const signature = signatureOf(content, key, "nr 1");

it("what was signed is known, with the comment that was signed with it", () => {
  expect(trustedIn(content, { ...key, signature })).toBe("nr 1");
});

it.each([
  ["another byte of the content", Buffer.from('{"nr":2}\n'), key.publicKey, signature],
  ["another comment", content, key.publicKey, signature.replace("nr 1", "nr 2")],
  ["another key", content, freshSigningKey().publicKey, signature],
  ["no signature", content, key.publicKey, ""],
  ["a key that is none", content, "", signature],
])("%s is not accepted", (_, file, publicKey, given) => {
  expect(trustedIn(file, { publicKey, signature: given })).toBeUndefined();
});

it("a comment of two lines is not signed", () => {
  expect(() => signatureOf(content, key, "a\nb")).toThrow("one line");
});

describe("the bot", () => {
  it("signs with one key, whoever asks first", async () => {
    const asked = [1, 2, 3].map(() => unitOfWork(desk.db, publicKeyNow));
    const keys = new Set(await Promise.all(asked));
    expect(keys.size).toBe(1);
    const [row] = await desk.sql`
      select count(*)::int as count, bool_and(secret like '~1.%') as sealed from signing_keys`;
    expect(row).toMatchObject({ count: 1, sealed: true });
  });

  minisignTest(
    "signs what Debian's minisign accepts, and refuses once a byte changed",
    async () => {
      const signed = await unitOfWork(desk.db, async () => ({
        signature: await signFile(content, "nr 1 period 2026-Q3"),
        publicKey: await publicKeyNow(),
      }));
      expect(await minisignSays({ ...signed, content })).toContain("nr 1 period 2026-Q3");
      const changed = Buffer.from('{"nr":2}\n');
      await expect(minisignSays({ ...signed, content: changed })).rejects.toThrow(
        "verification failed",
      );
    },
  );
});
