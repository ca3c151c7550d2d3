// Pictures, files and the like. Shown in a message's bubble.
import type { JSX } from "preact";
import type { MediaKind, ShownMedia } from "../../../protocol/shown-media.ts";
import type { IconName } from "../../controls/icon-paths.ts";
import { Icon } from "../../controls/icon.tsx";

const icons = {
  photo: "photo",
  video: "play",
  voice: "play",
  sticker: "sticker",
  location: "location",
  contact: "contact",
  poll: "poll",
  dice: "dice",
  shared: "check",
} as const satisfies Record<MediaKind, IconName>;

/** Drawn, as nothing is behind it. */
export function MediaBox({ media }: { media: ShownMedia }): JSX.Element {
  const { kind, words } = media;
  switch (kind) {
    case "photo":
    case "video":
    case "location":
      return <Picture media={media} />;
    case "voice":
      return <Voice words={words} />;
    case "sticker":
    case "dice":
      return <Big media={media} />;
    case "contact":
    case "poll":
    case "shared":
      return (
        <div class="media-row">
          <span class="media-disc">
            <Icon name={icons[kind]} />
          </span>
          <span class="media-words" dir="auto">
            {words}
          </span>
        </div>
      );
  }
}

/** Several pictures that were sent as one. */
export function Album({ parts }: { parts: readonly ShownMedia[] }): JSX.Element {
  return (
    <div class={`album${parts.length % 2 === 1 ? " odd" : ""}`}>
      {parts.map((media, index) => (
        <Picture key={index} media={media} />
      ))}
    </div>
  );
}

function Picture({ media: { kind, words, fileId } }: { media: ShownMedia }): JSX.Element {
  if (fileId !== undefined) {
    return (
      <a class="sent-picture" href={`/file/${fileId}`} target="_blank" rel="noreferrer">
        <img src={`/file/${fileId}`} alt={words} />
      </a>
    );
  }
  return (
    <div class={`picture ${kind}`}>
      {kind === "location" && <Streets />}
      <span class="media-disc">
        <Icon name={icons[kind]} />
      </span>
      <span class="picture-words" dir="auto">
        {words}
      </span>
    </div>
  );
}

function Streets(): JSX.Element {
  return (
    <svg
      class="streets"
      viewBox="0 0 200 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path d="M-5 30L90 44 205 20M60 -5L78 125M-5 96L70 84 205 100M140 -5L150 125M104 46L112 90" />
    </svg>
  );
}

const heights = [5, 9, 14, 8, 16, 20, 12, 7, 15, 18, 10, 6, 13, 19, 11, 8, 15, 9, 5, 12, 7, 4];

function Voice({ words }: { words: string }): JSX.Element {
  const bars = heights.map((height, index) => `M${index * 5 + 2} ${12 - height / 2}v${height}`);
  return (
    <div class="media-row">
      <span class="media-disc">
        <Icon name="play" />
      </span>
      <span class="media-words">
        <svg class="wave" viewBox="0 0 110 24" aria-hidden="true">
          <path d={bars.join("")} />
        </svg>
        <small dir="auto">{words}</small>
      </span>
    </div>
  );
}

/** A sticker or a dice: its sign, and what it is in words. */
function Big({ media: { kind, words } }: { media: ShownMedia }): JSX.Element {
  const [first = "", ...rest] = words.split(" ");
  const hasSign = !/^\p{L}/u.test(first);
  return (
    <div class={`big ${kind}`}>
      <span class="big-sign" aria-hidden="true">
        {hasSign ? first : <Icon name={icons[kind]} />}
      </span>
      <small dir="auto">{hasSign ? rest.join(" ") : words}</small>
    </div>
  );
}
