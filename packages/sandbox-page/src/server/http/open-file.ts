// Files that a browser may fetch: the page's own, and documents of the bot. Used by the page's server.
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Sandbox } from "telegram-sandbox";

/** A file on its way to a browser. */
export interface OpenFile {
  type: string;
  /** Set for what is saved and never shown. */
  disposition?: string;
  bytes: Buffer;
}

const pageFiles: Readonly<Record<string, { name: string; type: string }>> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.js": { name: "page.js", type: "text/javascript; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
};

/** @throws Error when the page was not built */
export async function staticFile(folder: string, asked: string): Promise<OpenFile | undefined> {
  const file = Object.hasOwn(pageFiles, asked) ? pageFiles[asked] : undefined;
  if (file === undefined) return undefined;
  return { type: file.type, bytes: await readFile(path.join(folder, file.name)) };
}

/** What a browser may be told that a document is; all else is bytes. None of these runs. */
const documentTypes: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** A document that the bot sent. */
export function sentDocument(sandbox: Sandbox, fileId: string): OpenFile | undefined {
  if (!sandbox.world.files.has(fileId)) return undefined;
  const name = documentName(sandbox, fileId);
  return {
    type: documentTypes[path.extname(name).toLowerCase()] ?? "application/octet-stream",
    disposition: `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
    bytes: sandbox.opensFile(fileId),
  };
}

function documentName({ world }: Sandbox, fileId: string): string {
  for (const chat of world.directory.chats.values()) {
    const kept = chat.book.newest(({ message }) => message.document?.file_id === fileId);
    const name = kept?.message.document?.file_name;
    if (name !== undefined) return name;
  }
  return "document";
}

function plain(name: string): string {
  return name.replace(/[^\w .,()-]/g, "_");
}

/** As RFC 8187 has it. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
