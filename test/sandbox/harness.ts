import { Api, GrammyError, HttpError } from "grammy";
import { onTestFinished } from "vitest";
import { startSandbox, type Sandbox, type SandboxOptions } from "telegram-sandbox";

/** A sandbox for one test, with the client of the bot's own library in front of it. */
export async function telegram(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; api: Api }> {
  const sandbox = await startSandbox({ limits: false, ...options });
  onTestFinished(() => sandbox.stop());
  return { sandbox, api: new Api(sandbox.token, { apiRoot: sandbox.apiRoot }) };
}

/** The words in which a call was refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).description;
}

export async function refused(call: Promise<unknown>): Promise<GrammyError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return error;
    throw error;
  }
  throw new Error("the call was not refused");
}

/** Did the call end without an answer. */
export async function isCut(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return false;
  } catch (error) {
    if (error instanceof HttpError) return true;
    throw error;
  }
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
