// The codes that people read out and type in. Made with a case or report, read by the commands that take one.

/** What people read out and type in: R- reports, C- cases, H- holds, L- legal requests. */
export type CodeKind = "R" | "C" | "H" | "L";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 8;

/** How many random bytes `codeFrom` takes. */
export const codeBytes = length;

/** Eight Crockford base32 characters behind a prefix, e.g. `R-7F3K9Q2M`, out of `codeBytes` random bytes. */
export function codeFrom(kind: CodeKind, random: Uint8Array): string {
  let code = "";
  for (const byte of random.subarray(0, length)) code += alphabet.charAt(byte % alphabet.length);
  return `${kind}-${code}`;
}

/** Reads a code as people type it: any case, I and L for 1, O for 0, dash and spaces optional. */
export function readCode(text: string): string | undefined {
  const squeezed = text.toUpperCase().replaceAll(/[\s-]/g, "");
  const digits = squeezed.slice(1).replaceAll(/[IL]/g, "1").replaceAll("O", "0");
  const match = /^([RCHL])([0-9A-HJKMNP-TV-Z]{8})$/.exec(`${squeezed.charAt(0)}${digits}`);
  return match ? `${match[1]}-${match[2]}` : undefined;
}
