// The keys of an installation, and how they are written down. Used by the start, and by what seals.

/** Random, 256 bits. */
export type Secret = Uint8Array;

/** A key that wraps the keys of people and cases. Its name stands beside what it wrapped. */
export type MasterKey = { name: string; secret: Secret };

/** What each key but the master keys is for. None is made from another. */
const singleKeys = {
  lookup: "people are found by it",
  audit: "the audit trail is sealed with it",
  pseudonyms: "people who were forgotten are known again by it",
  backups: "backups are closed with it",
} as const;
type SingleKey = keyof typeof singleKeys;
const singleNames = Object.keys(singleKeys) as SingleKey[];

/** `masters`: all of them read, the first one writes. */
export type Keys = { [Name in SingleKey]: Secret } & {
  masters: readonly [MasterKey, ...MasterKey[]];
};

/** Keys, or what is wrong with how they are written: without a value of any. */
export type ReadKeys = { kind: "keys"; keys: Keys } | { kind: "faulty"; fault: string };

const oneKey = /^([a-z][a-z0-9-]{0,30}):([A-Za-z0-9+/_-]{43})=?$/;

/** Reads `name:base64` by line, or between commas or spaces; what follows a # in a line is a remark. */
export function readKeys(text: string): ReadKeys {
  const entries = text.replace(/#.*$/gm, "").split(/[\s,]+/);
  const found = new Map<string, Secret>();
  for (const entry of entries.filter((each) => each !== "")) {
    const [, name, base64] = oneKey.exec(entry) ?? [];
    if (name === undefined || base64 === undefined) {
      return faulty("expected keys as name:base64, each of 32 bytes; found something else");
    }
    if (!isKeyName(name)) return faulty(`expected no key named ${name}`);
    if (found.has(name)) return faulty(`expected one key named ${name}; found two`);
    found.set(name, Buffer.from(base64, "base64"));
  }
  const [first, ...others] = [...found]
    .filter(([name]) => isMaster(name))
    .map(([name, secret]) => ({ name, secret }));
  if (first === undefined) return faulty("expected a key named master-1, or with another number");
  const single: Partial<Record<SingleKey, Secret>> = {};
  for (const name of singleNames) {
    const secret = found.get(name);
    if (secret === undefined) {
      return faulty(`expected a key named ${name}: ${singleKeys[name]}; not there`);
    }
    single[name] = secret;
  }
  return {
    kind: "keys",
    keys: { ...(single as Record<SingleKey, Secret>), masters: [first, ...others] },
  };
}

const isMaster = (name: string) => /^master-[a-z0-9]+$/.test(name);
const isKeyName = (name: string) => isMaster(name) || name in singleKeys;

function faulty(fault: string): ReadKeys {
  return { kind: "faulty", fault };
}

/** Every key under its name, master keys first, the one that writes before the others. */
export function namedKeys(keys: Keys): MasterKey[] {
  return [...keys.masters, ...singleNames.map((name) => ({ name, secret: keys[name] }))];
}

/** Keys as `readKeys` reads them, a line each. */
export function writtenKeys(keys: Keys): string[] {
  return namedKeys(keys).map(
    ({ name, secret }) => `${name}:${Buffer.from(secret).toString("base64")}`,
  );
}
