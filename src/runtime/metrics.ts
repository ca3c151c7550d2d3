// What /metrics tells, in numbers and names of ours alone. Made by the start.
import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import { troubles, type Trouble, type Figures, type Vitals } from "../domain/control/troubles.ts";
import { Role } from "../domain/control/role.ts";
import type { Log, LogFields } from "../domain/log.ts";

type Sources = {
  vitals: Vitals;
  /** What was seen last. */
  seen: () => { troubles: readonly Trouble[]; figures: Figures | undefined };
  has: (role: Role) => boolean;
  isReady: () => boolean;
};

export type Metrics = {
  /** The same log, whose events are counted. */
  counting: (log: Log) => Log;
  text: () => Promise<{ type: string; text: string }>;
  show: (sources: Sources) => void;
};

/** How often it is looked how late the event loop is, which is told with this in it; 10 cost half a percent of a core. */
const lagEveryMs = 100;

/** The metrics that docs/operating.md names. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: lagEveryMs });
  const events = new Counter({
    name: "searchlight_log_events_total",
    help: "Events by name and level, also those that the log leaves out",
    labelNames: ["event", "level"],
    registers: [registry],
  });
  let fill: () => void = () => undefined;
  return {
    counting: (log) => {
      const counted = (level: keyof Log) => (event: Lowercase<string>, fields?: LogFields) => {
        events.inc({ event, level });
        log[level](event, fields);
      };
      return {
        debug: counted("debug"),
        info: counted("info"),
        warn: counted("warn"),
        error: counted("error"),
      };
    },
    show: (sources) => {
      fill = fillerOf(registry, sources);
    },
    text: async () => {
      fill();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** Each age is NaN while it is not known. */
function fillerOf(registry: Registry, { vitals, seen, has, isReady }: Sources): () => void {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `searchlight_${name}`, help, labelNames, registers: [registry] });
  const ready = gauge("ready", "1 while /ready says so");
  const trouble = gauge("trouble", "1 while this keeps the bot from its work", ["reason"]);
  const role = gauge("role_held", "1 while this process has the role", ["role"]);
  const roleAge = gauge("role_well_age_seconds", "Since what is done in a role went well", [
    "role",
  ]);
  const beat = gauge("lease_age_seconds", "Since the last sign of life of this process");
  const sent = gauge("sent_age_seconds", "Since this process last sent something");
  const handled = gauge("handled_age_seconds", "Since this process last handled what came in");
  const processes = gauge("processes", "Processes that gave a sign of life");
  const waiting = gauge("waiting", "What waits, coming in or going out", ["box"]);
  const oldest = gauge("oldest_seconds", "Since the oldest of it came, or should have gone", [
    "box",
  ]);
  const failing = gauge(
    "failing_seconds",
    "Since the oldest was owed that was sent in vain; 0: none",
  );
  const dead = gauge("dead_letters", "What was given up, and can be tried again");
  const seconds = (ms: number | undefined) => (ms === undefined ? Number.NaN : ms / 1_000);
  return () => {
    const { troubles: standing, figures } = seen();
    const since = (at: number | undefined) =>
      seconds(at === undefined ? undefined : performance.now() - at);
    ready.set(isReady() ? 1 : 0);
    for (const reason of troubles) trouble.set({ reason }, standing.includes(reason) ? 1 : 0);
    for (const name of Role.options) {
      role.set({ role: name }, has(name) ? 1 : 0);
      roleAge.set({ role: name }, seconds(figures?.roles[name]));
    }
    beat.set(since(vitals.beatAt));
    sent.set(since(vitals.sentAt));
    handled.set(since(vitals.workedAt));
    processes.set(figures?.processes ?? Number.NaN);
    for (const box of ["inbox", "outbox"] as const) {
      waiting.set({ box }, figures?.[box].waiting ?? Number.NaN);
      oldest.set({ box }, seconds(figures?.[box].oldestMs));
    }
    failing.set(seconds(figures?.failingMs));
    dead.set(figures?.deadLetters ?? Number.NaN);
  };
}
