// The files of a package as one archive, the same bytes each time. Used by packages, before they are closed.

export type FileOf = { name: string; content: Uint8Array };

const block = 512;
const encoder = new TextEncoder();

/** POSIX ustar, with neither a time nor an owner. */
export function tarOf(files: readonly FileOf[]): Uint8Array {
  const parts = files.flatMap(({ name, content }) => [
    headerOf(name, content.length),
    padded(content),
  ]);
  return joined([...parts, new Uint8Array(2 * block)]);
}

function headerOf(name: string, size: number): Uint8Array {
  const header = new Uint8Array(block);
  const put = (text: string, at: number) => header.set(encoder.encode(text), at);
  if (encoder.encode(name).length > 100) throw new Error("A name in an archive is short");
  put(name, 0);
  put("0000600\0", 100);
  put("0000000\0", 108);
  put("0000000\0", 116);
  put(`${size.toString(8).padStart(11, "0")}\0`, 124);
  put("00000000000\0", 136);
  put("        ", 148);
  put("0", 156);
  put("ustar\u000000", 257);
  const sum = header.reduce((all, byte) => all + byte, 0);
  put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

function padded(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(content.length / block) * block);
  whole.set(content);
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
