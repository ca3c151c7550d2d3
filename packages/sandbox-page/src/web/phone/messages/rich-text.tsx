import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Entity } from "../../../protocol/protocol.ts";
import { entityTree, flatText, withoutBreakAfterBlocks, type TextNode } from "./entity-tree.ts";
import { ExpandableQuote } from "./expandable-quote.tsx";
import { findableNow } from "../findable.ts";
import { IconButton } from "../../controls/icon-button.tsx";
import { useHand, type PhoneHand } from "../phone-hand.ts";
import { onActivation, Spoiler } from "./spoiler.tsx";
import { canTap, tap } from "../tap.ts";

interface RichTextProps {
  text: string;
  entities: readonly Entity[];
}

/** What a piece of text needs to know of what is around it. */
interface Around {
  hand: PhoneHand;
  /** Inside something that can be pressed, where nothing else can be. */
  isInert: boolean;
  isUncovered: boolean;
  uncover: () => void;
}

/** A message's text with its entities. All spoilers of a message open together. */
export function RichText({ text, entities }: RichTextProps): JSX.Element {
  const hand = useHand();
  const nodes = useMemo(
    () => withoutBreakAfterBlocks(entityTree(text, entities)),
    [text, entities],
  );
  const covered = useMemo(() => coveredText(text, entities), [text, entities]);
  // What it said when it was uncovered: other words under the same cover are covered again.
  const [uncovered, setUncovered] = useState<string>();
  const around: Around = {
    hand,
    isInert: false,
    isUncovered: uncovered === covered,
    uncover: () => setUncovered(covered),
  };
  return <span class="rich-text">{drawAll(nodes, around)}</span>;
}

function coveredText(text: string, entities: readonly Entity[]): string {
  return entities
    .filter(({ type }) => type === "spoiler")
    .map(({ offset, length }) => text.slice(offset, offset + length))
    .join("\n");
}

function drawAll(nodes: readonly TextNode[], around: Around): (JSX.Element | string)[] {
  return nodes.map((node, index) =>
    node.kind === "text" ? node.text : <Marked key={index} node={node} around={around} />,
  );
}

interface MarkedProps {
  node: Extract<TextNode, { kind: "marked" }>;
  around: Around;
}

function Marked({ node, around }: MarkedProps): JSX.Element {
  const { entity, children } = node;
  switch (entity.type) {
    case "bold":
      return <strong>{drawAll(children, around)}</strong>;
    case "italic":
      return <em>{drawAll(children, around)}</em>;
    case "underline":
      return <u>{drawAll(children, around)}</u>;
    case "strikethrough":
      return <s>{drawAll(children, around)}</s>;
    case "spoiler": {
      const { isUncovered, isInert, uncover } = around;
      return (
        <Spoiler isOpen={isUncovered} onOpen={uncover}>
          {drawAll(children, { ...around, isInert: isInert || !isUncovered })}
        </Spoiler>
      );
    }
    case "blockquote":
      return (
        <blockquote class="quote" dir="auto">
          {drawAll(children, around)}
        </blockquote>
      );
    case "expandable_blockquote":
      return <ExpandableQuote>{drawAll(children, around)}</ExpandableQuote>;
    case "pre":
      return <Preformatted node={node} around={around} />;
    default:
      return <Tappable node={node} around={around} />;
  }
}

function Tappable({ node, around }: MarkedProps): JSX.Element {
  const { entity, children } = node;
  const words = drawAll(children, { ...around, isInert: true });
  const look = entity.type === "code" ? "code-words" : canTap(entity) ? "link-words" : undefined;
  if (around.isInert || !canTap(entity)) return <span class={look}>{words}</span>;
  const run = () => tap(around.hand, findableNow(), entity, flatText(children));
  return (
    <span
      class={look}
      role={entity.type === "text_link" || entity.type === "url" ? "link" : "button"}
      tabIndex={0}
      title={hints[entity.type]}
      onClick={run}
      onKeyDown={(event) => onActivation(event, run)}
    >
      {words}
    </span>
  );
}

const hints: Readonly<Record<string, string>> = {
  code: "Copy",
  bot_command: "Send this command",
};

function Preformatted({ node, around }: MarkedProps): JSX.Element {
  const { entity, children } = node;
  const text = flatText(children);
  return (
    <span class="code-box">
      <span class="code-box-head">
        <span>{entity.language ?? "code"}</span>
        {!around.isInert && (
          <IconButton
            icon="copy"
            label="Copy the code"
            class="code-box-copy"
            onClick={() => around.hand.copy(text, "Code")}
          />
        )}
      </span>
      <code dir="auto">{drawAll(children, { ...around, isInert: true })}</code>
    </span>
  );
}
