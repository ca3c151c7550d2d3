// Codes for what is made. Called by whatever registers cases, reports, holds and requests.
import { randomBytes } from "node:crypto";
import { codeBytes, codeFrom, type CodeKind } from "../../domain/cases/codes.ts";

/** Nobody is known to have it. Whoever writes under it fails, and does all anew, if somebody does. */
export const freshCode = (kind: CodeKind): string => codeFrom(kind, randomBytes(codeBytes));

/** Writes something under a random code; `write` gives nothing or false while the code is taken. */
export async function underFreshCode<T>(
  kind: CodeKind,
  write: (code: string) => Promise<T | false | undefined>,
): Promise<{ code: string; written: T }> {
  for (let tries = 0; tries < 10; tries += 1) {
    const code = freshCode(kind);
    const written = await write(code);
    if (written !== undefined && written !== false) return { code, written };
  }
  throw new Error("Ten random codes were all taken");
}
