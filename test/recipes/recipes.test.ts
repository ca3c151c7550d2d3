import { describe, expect, it } from "vitest";
import { followed, isNamedBy, namedIn, paragraphOf, touchedInSrc } from "./recipe.ts";
import { recipes } from "./recipes.ts";
import { readIn, root, textFiles } from "./tree.ts";

const read = readIn(root);
const contributing = await read("CONTRIBUTING.md");

describe.each(recipes)("$title, by its recipe", (recipe) => {
  it("takes the files that CONTRIBUTING names, each of them and no other", async () => {
    const files = [...(await followed(recipe, await textFiles(), read)).keys()];
    const touched = [...files, ...(recipe.written ?? [])];
    const names = namedIn(paragraphOf(contributing, recipe));
    expect(touched.filter((file) => !names.some((name) => isNamedBy(name, file)))).toEqual([]);
    expect(names.filter((name) => !touched.some((file) => isNamedBy(name, file)))).toEqual([]);
  });

  it("takes eight files in src/ at most, besides the texts", async () => {
    const files = (await followed(recipe, await textFiles(), read)).keys();
    expect(touchedInSrc(files).length).toBeLessThanOrEqual(8);
  });
});
