import { NumberSetting, type AdminSettings } from "./admin-settings.ts";
import { RetentionRule, retentionRules, type Retention } from "./retention.ts";

/** How many days each rule of keeping gives, by what admins set. */
export function retentionOf(settings: AdminSettings): Retention {
  const days = RetentionRule.options.map((rule) => {
    const key = NumberSetting.safeParse(`keep_${rule}`).data;
    return [rule, (key && settings[key]) ?? retentionRules[rule].initial] as const;
  });
  return Object.fromEntries(days) as Retention;
}
