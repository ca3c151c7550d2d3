import type { JSX } from "preact";
import type { ShownLine } from "../../../protocol/protocol.ts";
import { sizeWords } from "./file-size.ts";
import { Icon } from "../../controls/icon.tsx";

type SentDocument = NonNullable<ShownLine["document"]>;

/** A file: those that the bot sent can be opened, those of people only have a name. */
export function DocumentBox({ document }: { document: SentDocument }): JSX.Element {
  const { fileId, name, bytes, canOpen } = document;
  const inside = (
    <>
      <span class="media-disc">
        <Icon name={canOpen ? "down" : "document"} />
      </span>
      <span class="media-words">
        <bdi class="document-name">{name}</bdi>
        <small>{sizeWords(bytes)}</small>
      </span>
    </>
  );
  if (!canOpen) return <div class="media-row">{inside}</div>;
  return (
    <a
      class="media-row openable"
      href={`/file/${encodeURIComponent(fileId)}`}
      target="_blank"
      rel="noopener"
    >
      {inside}
    </a>
  );
}
