/** Long values break database indexes (2,704 bytes in PostgreSQL's btree): 3 bytes a unit at most. */
const maxUnits = 600;

/**
 * A value short enough for an index. What is longer is cut and told apart by a 64-bit FNV-1a
 * checksum: nobody reads such a value, it only has to be equal when the whole is equal.
 */
export function boundedValue(value: string): string {
  if (value.length <= maxUnits) return value;
  return `${value.slice(0, maxUnits - 17)}~${fnv1a(value).toString(16).padStart(16, "0")}`;
}

function fnv1a(text: string): bigint {
  let sum = 0xcbf29ce484222325n;
  for (let unit = 0; unit < text.length; unit += 1) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(text.charCodeAt(unit))) * 0x100000001b3n);
  }
  return sum;
}
