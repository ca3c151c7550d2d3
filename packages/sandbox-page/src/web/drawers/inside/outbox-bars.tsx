import type { JSX } from "preact";
import type { InsidePriority } from "../../../protocol/inside.ts";
import { LiveNumber } from "./live-number.tsx";

/** What waits, is being sent, and was sent: one row for each priority, the urgent first. */
export function OutboxBars({ rows }: { rows: readonly InsidePriority[] }): JSX.Element {
  const most = Math.max(1, ...rows.map(({ waiting, sending, sent }) => waiting + sending + sent));
  return (
    <table class="outbox">
      <thead>
        <tr>
          <th scope="col">Priority</th>
          <th scope="col">Waiting</th>
          <th scope="col">Sending</th>
          <th scope="col">Sent</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OutboxRow key={row.name} row={row} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function OutboxRow({ row, most }: { row: InsidePriority; most: number }): JSX.Element {
  const { name: priority, waiting, sending, sent } = row;
  const parts = [
    { name: "waiting", count: waiting },
    { name: "sending", count: sending },
    { name: "sent", count: sent },
  ];
  return (
    <>
      <tr>
        <th scope="row">{priority}</th>
        {parts.map(({ name, count }) => (
          <td key={name}>
            <LiveNumber of={count} />
          </td>
        ))}
      </tr>
      <tr aria-hidden="true">
        <td colSpan={4}>
          <svg class="bars" viewBox="0 0 100 1" preserveAspectRatio="none">
            {parts.map(({ name, count }, index) => {
              const before = parts.slice(0, index).reduce((sum, part) => sum + part.count, 0);
              const width = (100 * count) / most;
              return (
                <rect key={name} class={name} x={(100 * before) / most} width={width} height={1} />
              );
            })}
          </svg>
        </td>
      </tr>
    </>
  );
}
