// Authorities as officers write them down, and the key to which a package is closed. Used by the register.

const limits = { name: 60, contact: 200 } as const;

type AuthorityWords = { name: string; country: string; contact: string; foundAt: string };

/**
 * Four lines: name, country as two letters, how to reach it, and where that was found: never the contact
 * that the request itself gives.
 */
export function readAuthority(text: string): AuthorityWords | undefined {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [name = "", country = "", contact = "", foundAt = "", ...more] = lines;
  const fits =
    name.length <= limits.name &&
    contact.length <= limits.contact &&
    foundAt.length <= limits.contact;
  const isRead = more.length === 0 && foundAt !== "" && /^[a-z]{2}$/i.test(country);
  return isRead && fits ? { name, country: country.toUpperCase(), contact, foundAt } : undefined;
}

const letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** Whether a text is a recipient of age with a check sum that fits, so that no typo closes a package. */
export function isAgeRecipient(text: string): boolean {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false;
  const values = Array.from(text.slice(4), (letter) => letters.indexOf(letter));
  const prefix = Array.from(text.slice(0, 3), (letter) => letter.codePointAt(0) ?? 0);
  const spread = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31)];
  return checkSum([...spread, ...values]) === 1;
}

const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Bech32's. */
function checkSum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [at, part] of generator.entries()) if ((top >>> at) & 1) sum ^= part;
  }
  return sum >>> 0;
}
