/** What a half and a third of a row hold on a small phone, in UTF-16 units of any script. */
const roomIn = { 2: 14, 3: 10 } as const;

/** One button a row, or up to `most` where all of them are short. */
export function inRows<B extends { text: string }>(all: readonly B[], most: 2 | 3 = 2): B[][] {
  return all.reduce<B[][]>((rows, button) => {
    const last = rows.at(-1) ?? [];
    const fits = (room: number) => [...last, button].every(({ text }) => text.length <= room);
    const isRoom = last.length === 1 ? fits(roomIn[2]) : most === 3 && fits(roomIn[3]);
    if (last.length > 0 && last.length < most && isRoom) last.push(button);
    else rows.push([button]);
    return rows;
  }, []);
}
