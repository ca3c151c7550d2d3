// What is installed with the program, on any system, as the lock names it. Read by the two lists of it.
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

export const { name, version, license } = read("package.json");

export const installed = Object.entries(read("package-lock.json").packages)
  .filter(([folder, facts]) => folder.includes("node_modules/") && !facts.dev && !facts.link)
  .map(([folder, facts]) => ({
    name: folder.replace(/^.*node_modules\//, ""),
    version: facts.version,
    licence: facts.license ?? "none named",
    integrity: facts.integrity,
    isOptional: facts.optional === true,
  }))
  .sort((one, other) => one.name.localeCompare(other.name));
