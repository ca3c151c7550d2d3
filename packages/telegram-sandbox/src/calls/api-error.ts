// What the server answers to a call that fails. Thrown by the methods and limits, answered by the desk.

/**
 * An answer with `ok: false`. Thrown by whatever finds the fault and caught once, where the answer
 * is written: the real server fails its queries from as many depths.
 */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number };

  constructor(
    code: number,
    description: string,
    parameters: { retry_after?: number; migrate_to_chat_id?: number } = {},
  ) {
    super(description);
    this.name = "ApiError";
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(what: string): ApiError {
  return new ApiError(400, `Bad Request: ${what}`);
}

export function forbidden(what: string): ApiError {
  return new ApiError(403, `Forbidden: ${what}`);
}

export function conflict(what: string): ApiError {
  return new ApiError(409, `Conflict: ${what}`);
}

/** Said whether or not the Bot API has the method: a test has to see at once what it can't try here. */
export function notSupported(method: string): ApiError {
  return new ApiError(501, `Not Implemented: ${method} is not supported by this sandbox`);
}

/** @param seconds whole seconds to wait, at least 1, as Telegram words it */
export function tooMany(seconds: number): ApiError {
  const wait = Math.max(1, Math.ceil(seconds));
  return new ApiError(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait });
}

export function migrated(newChatId: number): ApiError {
  return new ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", {
    migrate_to_chat_id: newChatId,
  });
}
