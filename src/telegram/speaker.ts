import type { Operator } from "../domain/control/operator.ts";

/** Who says what is owed: its public name, and what was decided at its start. */
export type Speaker = { botName: string; operator: Operator };
