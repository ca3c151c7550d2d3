import type { Person } from "telegram-sandbox/people/person";
import type { ShownMessage } from "telegram-sandbox/messages/shown";
import { brokenCallRules } from "./call-rules.ts";
import { opened } from "./opened.ts";
import { getsReceipt, openRecords, taps } from "./reporting.ts";
import type { Scene } from "./scene.ts";

/** Several of them side by side take their time. */
export const slow = { timeout: 180_000 };

export const offers = (card: ShownMessage, label: string): boolean =>
  card.buttons.flat().some(({ text }) => text.includes(label));

/** Names by which nobody may be found anywhere but in their own chat. */
const canary = { firstName: "Zebulonia", lastName: "Quarkington" };

/** People report, moderators decide, and both have something to say about it. */
export function useVoices(scene: Scene): Voices {
  return opened(() => openVoices(scene));
}

function openVoices(scene: Scene) {
  const records = openRecords(scene.databaseUrl);
  const newcomer = (): Person => scene.sandbox.person(canary);

  async function reports(person: Person, words: string, label = "Drugs"): Promise<string> {
    const sent = person.sends(words);
    await taps(person, label);
    const { label: next } = await taps(person, /Submit|^Go on$/);
    if (next === "Go on") await taps(person, "Submit");
    await person.seesText(/received/, { after: sent });
    return (await getsReceipt(person)).codes[0] ?? "";
  }

  /** Presses, one after the other, on the newest card with these words that has the first button. */
  async function presses(who: Person, words: RegExp, ...labels: string[]): Promise<string> {
    const group = who === scene.sue ? scene.escalation : scene.review;
    let said = "";
    let on: number | undefined;
    for (const label of labels) {
      const fits = (card: ShownMessage) =>
        words.test(card.text) && offers(card, label) && card.message_id === (on ?? card.message_id);
      const cards = await group.until((all) => all.some(fits));
      const message = cards.findLast(fits);
      if (message === undefined) throw new Error("What was there is gone");
      on = message.message_id;
      said = (await who.in(group).presses(label, { message }).answer()).text;
    }
    return said;
  }

  return {
    records,
    newcomer,
    reports,
    presses,
    close: records.close,
    /** A person whose report on `name` was dismissed by Mo, and who heard of it. */
    dismissed: async (name: string): Promise<{ rita: Person; code: string }> => {
      const rita = newcomer();
      const code = await reports(rita, `@${name}`);
      await presses(scene.mo, new RegExp(name), "Dismiss", "No violation");
      await rita.seesText(/no violation was found[^]*somebody else can look again/);
      return { rita, code };
    },
    objects: async (rita: Person, reason?: string): Promise<void> => {
      await taps(rita, /^Object$/);
      await rita.seesText(/Why should it be looked at again/);
      if (reason === undefined) await taps(rita, "without a reason");
      else rita.sends(reason);
      await rita.seesText(/Your objection about [^]*received/);
    },
    /** So many that somebody may hear of what waits to be told them. */
    daysGoBy: async ({ id }: Person): Promise<void> => {
      await records.sql`
        update decisions set tell_from = app_now() where case_id in (select r.case_id
          from reports r join reporters p on p.id = r.reporter_id where p.telegram_user_id = ${id})`;
      await records.sql`
        update outbox set not_before = app_now() where chat_id = ${id} and status = 'waiting'`;
      await records.sql`select pg_notify('outbox', '')`;
    },
    /** Since their case was decided, so that objections that wait on it are looked at. */
    weekGoesBy: async ({ id }: Person): Promise<void> => {
      await records.sql`
        update decisions set decided_at = decided_at - interval '7 days' where case_id in (
          select r.case_id from reports r join reporters p on p.id = r.reporter_id
          where p.telegram_user_id = ${id})`;
      await records.sql`
        update scheduled_tasks set due_at = app_now() where key in (
          select 'look_again:' || r.case_id from reports r join reporters p on p.id = r.reporter_id
          where p.telegram_user_id = ${id})`;
    },
    caseOf: async (rita: Person) => {
      const [report] = await records.reportsOf(rita);
      const [row] = await records.sql`
        select status, version, code from cases where id = ${report?.case_id ?? ""}`;
      return row;
    },
    /** What was said where it must not be: names in groups and logs, calls against the rules. */
    slips: (...words: string[]): string[] => {
      const ids = scene.sandbox.updates.flatMap(({ update }) =>
        "message" in update && update.message.from?.first_name === canary.firstName
          ? [String(update.message.from.id)]
          : [],
      );
      if (ids.length < 5) throw new Error("Too few people to tell");
      const names = [canary.firstName, canary.lastName, ...new Set(ids)];
      const output = scene.bot().output();
      const faults = /handler_failed|message_rejected|not_composed/.exec(output)?.[0];
      return [
        ...brokenCallRules(scene.sandbox.calls, { canaries: names }),
        ...[...names, ...words].filter((word) => output.includes(word)),
        ...(faults === undefined ? [] : [faults]),
      ];
    },
  };
}

type Voices = ReturnType<typeof openVoices>;
