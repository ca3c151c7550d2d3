// What was read in a unit of work since something was last written or locked. Kept by units of work.
import type { Rows } from "./opening.ts";
import type { Statement } from "./statement.ts";

export class Answers {
  readonly #known = new Map<string, Promise<Rows>>();

  /** What was read already, with nothing written or locked since then, is not read again. */
  to(statement: Statement, ask: () => Promise<Rows>): Promise<Rows> {
    const name = nameOf(statement);
    const answer = this.#known.get(name) ?? ask();
    this.#known.set(name, answer);
    return answer;
  }

  /** Another query brought it along. */
  bring(statement: Statement, found: Rows): void {
    this.#known.set(nameOf(statement), Promise.resolve(found));
  }

  clear(): void {
    this.#known.clear();
  }
}

function nameOf({ text, params }: Statement): string {
  return `${text}\0${JSON.stringify(params)}`;
}
