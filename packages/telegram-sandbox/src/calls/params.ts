// Reads the parameters of a call. Used by the methods, and by the desk.
import { z } from "zod";
import { badRequest } from "./api-error.ts";

/** Parameters of a call as decoded from its body: values of JSON, or texts of a form. */
export type Params = Readonly<Record<string, unknown>>;

/** A file that came in a multipart body. */
export class UploadedFile {
  readonly fileName: string;
  readonly bytes: Buffer;

  constructor(fileName: string, bytes: Buffer) {
    this.fileName = fileName;
    this.bytes = bytes;
  }

  /** The log shows what was sent, not all of its bytes. */
  toJSON(): { fileName: string; size: number } {
    return { fileName: this.fileName, size: this.bytes.length };
  }
}

export const integer = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);

/** A number, or a @username. */
export const chatKey = z.union([
  integer,
  z
    .string()
    .regex(/^@\w+$/)
    .transform(String),
]);

export const words = z.union([z.string(), z.number().transform(String)]);

export const flag = z.union([
  z.boolean(),
  z.string().transform((value) => ["true", "yes", "1"].includes(value.toLowerCase())),
  z.number().transform((value) => value === 1),
]);

const user = z.object({
  id: z.number(),
  is_bot: z.boolean(),
  first_name: z.string(),
  last_name: z.string().optional(),
  username: z.string().optional(),
});

export const entities = z.array(
  z.object({
    type: z.string(),
    offset: z.number().int(),
    length: z.number().int(),
    url: z.string().optional(),
    language: z.string().optional(),
    user: user.optional(),
    custom_emoji_id: z.string().optional(),
  }),
);

export const linkPreview = z.looseObject({ is_disabled: z.boolean().optional() });

export const replyParameters = z.looseObject({
  message_id: integer,
  chat_id: chatKey.optional(),
  allow_sending_without_reply: flag.optional(),
});

/**
 * Reads a call's parameters; unknown ones are ignored, as the server does.
 * @throws ApiError 400 that names the first parameter of a wrong kind
 */
export function read<S extends z.ZodType>(shape: S, params: Params): z.output<S> {
  const outcome = shape.safeParse(params);
  if (outcome.success) return outcome.data;
  const first = outcome.error.issues[0];
  throw badRequest(`can't parse ${first?.path.join(".") ?? "parameters"}: ${first?.message ?? ""}`);
}
