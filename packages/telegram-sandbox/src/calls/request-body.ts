import type { IncomingMessage } from "node:http";
import { ApiError, badRequest } from "./api-error.ts";
import { UploadedFile, type Params } from "./params.ts";

/** Fields that hold JSON when they come in a form; all others are texts, whatever they look like. */
const structured = new Set([
  "media",
  "reply_markup",
  "entities",
  "caption_entities",
  "link_preview_options",
  "reply_parameters",
  "allowed_updates",
  "commands",
  "scope",
  "media",
  "message_ids",
  "reaction",
  "permissions",
]);

const sizeLimit = 52_428_800;

/** @throws ApiError 400 for a body that can't be read, 413 for one of more than 50 MB */
export async function readParams(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Params> {
  const fromQuery = fromPairs(query.entries());
  if (request.method === "GET" || request.method === "HEAD") return fromQuery;
  const body = await readBody(request);
  const type = request.headers["content-type"] ?? "";
  if (body.length === 0) return fromQuery;
  if (type.startsWith("application/json")) return { ...fromQuery, ...fromJson(body) };
  if (type.startsWith("multipart/form-data")) return { ...fromQuery, ...fromMultipart(body, type) };
  return { ...fromQuery, ...fromPairs(new URLSearchParams(body.toString("utf8")).entries()) };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) throw badRequest("can't read the body");
    size += chunk.length;
    if (size > sizeLimit) throw new ApiError(413, "Request Entity Too Large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fromJson(body: Buffer): Params {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (isRecord(value)) {
      return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
    }
  } catch {
    // The server has one answer for both.
  }
  throw badRequest("can't parse JSON object");
}

function fromPairs(pairs: Iterable<[string, string]>): Params {
  const params: Record<string, unknown> = {};
  for (const [name, value] of pairs) params[name] = fieldValue(name, value);
  return params;
}

function fieldValue(name: string, value: string): unknown {
  if (!structured.has(name)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    const what = name === "reply_markup" ? "reply keyboard markup" : name;
    throw badRequest(`can't parse ${what} JSON object`);
  }
}

/**
 * Multipart as bots send it: file names may be without quotes, and a field may point to a file
 * part with `attach://name`.
 */
function fromMultipart(body: Buffer, type: string): Params {
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary === undefined) throw badRequest("boundary not found");
  const params: Record<string, unknown> = {};
  const files = new Map<string, UploadedFile>();
  for (const part of parts(body, `--${boundary}`)) {
    const split = part.indexOf("\r\n\r\n");
    const headers = part.subarray(0, split).toString("utf8");
    const content = part.subarray(split + 4);
    const name = /[; ]name="?([^";\r\n]+)"?/i.exec(headers)?.[1];
    const fileName = /filename="?([^";\r\n]*)"?/i.exec(headers)?.[1];
    if (name === undefined) continue;
    if (fileName === undefined) params[name] = fieldValue(name, content.toString("utf8"));
    else files.set(name, new UploadedFile(fileName, Buffer.from(content)));
  }
  for (const [name, file] of files) params[name] ??= file;
  for (const [name, value] of Object.entries(params)) {
    const target = typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    const file = target === undefined ? undefined : files.get(target);
    if (file === undefined || target === undefined) continue;
    params[name] = file;
    if (target !== name) delete params[target];
  }
  return params;
}

function* parts(body: Buffer, delimiter: string): Generator<Buffer> {
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length + 2;
    const next = body.indexOf(`\r\n${delimiter}`, from - 2);
    if (next < 0) return;
    yield body.subarray(from, next);
    start = next + 2;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
