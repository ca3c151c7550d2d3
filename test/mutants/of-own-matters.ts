import type { Mutant } from "./mutant.ts";

/** Of own matters, and of what is reported about the team. */
export const mutantsOfOwnMatters: readonly Mutant[] = [
  {
    broken: "what is about one of the team waits with the moderators",
    patches: [
      {
        file: "workflow/decisions/record-decision.ts",
        from: 'if (held.status !== "open" || !(await isAboutStaff(held.id))) return;',
        to: 'if (held.status !== "merged" || !(await isAboutStaff(held.id))) return;',
      },
    ],
    tests: ["test/workflow/about-staff.test.ts"],
  },
  {
    broken: "what is about one of the team comes to the moderators when it is looked at again",
    patches: [
      {
        file: "workflow/decisions/record-decision.ts",
        from: 'const passesOn = to === "open"',
        to: 'const passesOn = to === "merged"',
      },
    ],
    tests: ["test/workflow/about-staff.test.ts"],
  },
  {
    broken: "the moderators get a card of what went past them",
    patches: [
      {
        file: "workflow/cases/opens-card.ts",
        from: "ground === aboutStaffGround",
        to: 'ground === "none"',
      },
    ],
    tests: ["test/workflow/about-staff.test.ts"],
  },
  {
    broken: "an admin hears that they were reported",
    patches: [
      {
        file: "workflow/control/alert-admins.ts",
        from: ".filter((admin) => !not.includes(admin))",
        to: "",
      },
    ],
    tests: ["test/workflow/about-staff.test.ts"],
  },
  {
    broken: "whoever reported a case decides on it",
    patches: [{ file: "workflow/staff/own-matter.ts", from: "return true;", to: "return false;" }],
    tests: ["test/workflow/own-matter-elsewhere.test.ts"],
  },
];
