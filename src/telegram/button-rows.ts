/** What half a row holds on a small phone, in UTF-16 units of any script. */
const halfRow = 14;

/** One button a row, or two where both neighbours are short. */
export function inRows<B extends { text: string }>(all: readonly B[]): B[][] {
  return all.reduce<B[][]>((rows, button) => {
    const last = rows.at(-1);
    const isShort = (other: B) => other.text.length <= halfRow;
    if (last?.length === 1 && last.every(isShort) && isShort(button)) last.push(button);
    else rows.push([button]);
    return rows;
  }, []);
}
