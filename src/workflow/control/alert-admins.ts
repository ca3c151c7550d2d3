import type { Priority } from "../../domain/delivery.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { adminsOf } from "../staff/admins.ts";
import { tellEach } from "../staff/tell-each.ts";

/** Tells every admin but `not` in private, once a `key`. */
export async function alertAdmins(
  operator: Operator,
  {
    not = [],
    ...alert
  }: { key: string; text: string; vars?: TextVars; priority?: Priority; not?: readonly number[] },
): Promise<void> {
  const told = (await adminsOf(operator)).filter((admin) => !not.includes(admin));
  await tellEach(told, alert);
}
