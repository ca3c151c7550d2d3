import { expect, it } from "vitest";
import { nearestCommand } from "../../src/domain/speaking/nearest-command.ts";

const names = ["start", "report", "status", "help", "privacy", "stats"];

it.each([
  ["reprot", "report"],
  ["STATUSES", "status"],
  ["statz", "stats"],
  ["hepl", "help"],
  ["privcy", "privacy"],
])("/%s may have meant /%s", (written, meant) => {
  expect(nearestCommand(written, names)).toBe(meant);
});

it.each(["hello", "xyz", "", "h", "publish"])("/%s is near none of them", (written) => {
  expect(nearestCommand(written, names)).toBeUndefined();
});
