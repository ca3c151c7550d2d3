// A text with entities as a tree. Used by what draws it, rich-text.tsx.
import type { Entity } from "../../../protocol/protocol.ts";

export type TextNode =
  { kind: "text"; text: string } | { kind: "marked"; entity: Entity; children: TextNode[] };

type Marked = Extract<TextNode, { kind: "marked" }>;

/**
 * The text as a tree in which no two entities cross: where they do, the one that stands further
 * in is cut into pieces. Offsets count UTF-16 units, as the strings of a browser do.
 */
export function entityTree(text: string, entities: readonly Entity[]): TextNode[] {
  const root: TextNode[] = [];
  const open: Marked[] = [];
  for (const { start, end, around } of stretches(text, entities)) {
    const same = open.findIndex((node, depth) => node.entity !== around[depth]);
    open.length = Math.min(same === -1 ? open.length : same, around.length);
    for (const entity of around.slice(open.length)) {
      const node: Marked = { kind: "marked", entity, children: [] };
      (open.at(-1)?.children ?? root).push(node);
      open.push(node);
    }
    (open.at(-1)?.children ?? root).push({ kind: "text", text: text.slice(start, end) });
  }
  return root;
}

export function flatText(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (node.kind === "text" ? node.text : flatText(node.children))).join("");
}

/** The text cut wherever an entity begins or ends, with the entities around each piece. */
function stretches(text: string, entities: readonly Entity[]) {
  const bounds = new Set([0, text.length]);
  for (const { offset, length } of entities) {
    for (const at of [offset, offset + length]) {
      if (at > 0 && at < text.length) bounds.add(at);
    }
  }
  const cuts = [...bounds].sort((a, b) => a - b);
  const ordered = [...entities].sort(outerFirst);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const around = ordered.filter((one) => one.offset <= start && one.offset + one.length >= end);
    return { start, end, around };
  });
}

/** Blocks hold lines, a spoiler hides what is in it, and a link should stay one piece. */
const ranks: Record<string, number> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 1,
  spoiler: 2,
  text_link: 3,
  url: 3,
  email: 3,
  phone_number: 3,
  mention: 3,
  text_mention: 3,
  hashtag: 3,
  cashtag: 3,
  bot_command: 3,
  code: 4,
};

function outerFirst(a: Entity, b: Entity): number {
  const rank = (entity: Entity) => ranks[entity.type] ?? 5;
  return rank(a) - rank(b) || a.offset - b.offset || b.length - a.length;
}

const blocks = new Set(["blockquote", "expandable_blockquote", "pre"]);

function isBlock(node: TextNode): boolean {
  return node.kind === "marked" && blocks.has(node.entity.type);
}

/** A block ends its line by itself, so the line break after it would be one too many. */
export function withoutBreakAfterBlocks(nodes: readonly TextNode[]): TextNode[] {
  return nodes.flatMap((node, index): TextNode[] => {
    const before = nodes[index - 1];
    const followsBlock = before !== undefined && isBlock(before);
    if (node.kind === "marked") {
      const children = withoutBreakAfterBlocks(node.children);
      return [
        {
          ...node,
          children: followsBlock && !isBlock(node) ? withoutFirstBreak(children) : children,
        },
      ];
    }
    return followsBlock ? withoutFirstBreak([node]) : [node];
  });
}

function withoutFirstBreak(nodes: readonly TextNode[]): TextNode[] {
  const [first, ...rest] = nodes;
  if (first === undefined) return [];
  if (first.kind === "marked") {
    return isBlock(first)
      ? [...nodes]
      : [{ ...first, children: withoutFirstBreak(first.children) }, ...rest];
  }
  const text = first.text.replace(/^\n/, "");
  return text === "" ? rest : [{ ...first, text }, ...rest];
}
