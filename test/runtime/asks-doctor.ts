import type { Sandbox } from "telegram-sandbox";
import { runsBuiltIn } from "../support/command.ts";
import { keyWords } from "../support/keys.ts";

type Where = { cwd: string; node?: readonly string[]; verb?: string };

/** What the doctor says of a bot that is set so, or another command of it. */
export async function asksDoctor(
  at: Sandbox,
  env: Record<string, string>,
  { cwd, node = [], verb = "doctor" }: Where,
) {
  const seen = await runsBuiltIn({ cwd, node }, verb, {
    BOT_TOKEN: at.token,
    TELEGRAM_API_ROOT: at.apiRoot,
    ADMIN_IDS: "5,6",
    ENCRYPTION_KEYS: keyWords,
    STATUS_PORT: "off",
    ...env,
  });
  const mends = seen.out.split("\n").filter((line) => line.startsWith("MEND"));
  return { ...seen, mends };
}
