import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  entityTree,
  flatText,
  withoutBreakAfterBlocks,
  type TextNode,
} from "sandbox-page/web/phone/messages/entity-tree";
import type { Entity } from "telegram-sandbox/wire";

const types = [
  "bold",
  "italic",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "pre",
  "code",
  "text_link",
  "custom_emoji",
];

const marked = fc
  .string({ unit: fc.constantFrom("a", "b", " ", "\n", "ع", "🙂"), minLength: 1, maxLength: 24 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      entities: fc.array(
        fc
          .tuple(fc.constantFrom(...types), fc.nat(text.length), fc.nat(text.length))
          .map(([type, a, b]): Entity => ({
            type,
            offset: Math.min(a, b),
            length: Math.abs(a - b),
          })),
        { maxLength: 8 },
      ),
    }),
  );

interface Leaf {
  text: string;
  around: readonly Entity[];
}

function leaves(nodes: readonly TextNode[], around: readonly Entity[] = []): Leaf[] {
  return nodes.flatMap((node) =>
    node.kind === "text"
      ? [{ text: node.text, around }]
      : leaves(node.children, [...around, node.entity]),
  );
}

describe("a text with entities", () => {
  test("keeps all its words, whatever is marked in it", () => {
    fc.assert(
      fc.property(marked, ({ text, entities }) => {
        expect(flatText(entityTree(text, entities))).toBe(text);
      }),
    );
  });

  test("has around each of its letters the entities that cover it, each once", () => {
    fc.assert(
      fc.property(marked, ({ text, entities }) => {
        let at = 0;
        for (const leaf of leaves(entityTree(text, entities))) {
          for (const place of Array.from({ length: leaf.text.length }, (_, index) => at + index)) {
            const covering = entities.filter(
              ({ offset, length }) => offset <= place && place < offset + length,
            );
            expect(leaf.around).toHaveLength(covering.length);
            expect(new Set(leaf.around)).toEqual(new Set(covering));
          }
          at += leaf.text.length;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test("has quotes around all else, and a link in one piece where bold crosses it", () => {
    const text = "one two three";
    const quote = { type: "blockquote", offset: 0, length: 13 };
    const bold = { type: "bold", offset: 0, length: 7 };
    const link = { type: "text_link", offset: 4, length: 9, url: "https://example.org" };
    expect(outline(entityTree(text, [bold, link, quote]))).toBe(
      "blockquote(bold(one )text_link(bold(two) three))",
    );
  });

  test("counts offsets in UTF-16 units", () => {
    const tree = entityTree("🙂 bold", [{ type: "bold", offset: 3, length: 4 }]);
    expect(outline(tree)).toBe("🙂 bold(bold)");
  });
});

function outline(nodes: readonly TextNode[]): string {
  return nodes
    .map((node) =>
      node.kind === "text" ? node.text : `${node.entity.type}(${outline(node.children)})`,
    )
    .join("");
}

describe("the line break after a block", () => {
  const quote = { type: "blockquote", offset: 0, length: 5 };

  test.each([
    ["is left out, as the block ends its line", "quote\nafter", [quote], "blockquote(quote)after"],
    ["stays where a second one follows it", "quote\n\nafter", [quote], "blockquote(quote)\nafter"],
    [
      "is found inside of what follows",
      "quote\nafter",
      [quote, { type: "bold", offset: 5, length: 6 }],
      "blockquote(quote)bold(after)",
    ],
    [
      "of another block stays inside of it",
      "quote\nafter",
      [quote, { type: "pre", offset: 5, length: 6 }],
      "blockquote(quote)pre(\nafter)",
    ],
    ["is no matter after words", "words\nafter", [], "words\nafter"],
  ])("%s", (_, text, entities, expected) => {
    expect(outline(withoutBreakAfterBlocks(entityTree(text, entities)))).toBe(expected);
  });
});
