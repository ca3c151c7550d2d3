import { randomBytes } from "node:crypto";
import { codeBytes, codeFrom, type CodeKind } from "../../domain/cases/codes.ts";

/** Writes something under a random code; `write` answers false while the code is taken. */
export async function underFreshCode(
  kind: CodeKind,
  write: (code: string) => Promise<boolean>,
): Promise<string> {
  for (let tries = 0; tries < 10; tries += 1) {
    const code = codeFrom(kind, randomBytes(codeBytes));
    if (await write(code)) return code;
  }
  throw new Error("Ten random codes were all taken");
}
