const units = ["bytes", "kB", "MB", "GB"];

/** As people read it; "" for a size that isn't known. */
export function sizeWords(bytes: number): string {
  if (bytes <= 0) return "";
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const amount = bytes / 1000 ** power;
  const digits = power > 0 && amount < 9.95 ? 1 : 0;
  return `${amount.toFixed(digits)} ${units[power] ?? ""}`;
}
