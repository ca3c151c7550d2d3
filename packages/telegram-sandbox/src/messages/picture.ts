// Pictures that the bot makes and sends. Used by the methods that send one, or put one in another's place.
import { imageSize } from "image-size";
import { badRequest } from "../calls/api-error.ts";
import { UploadedFile } from "../calls/params.ts";
import type { Content } from "../wire.ts";
import type { World } from "../world.ts";

/** The content of a message with an uploaded JPEG or PNG. @throws what Telegram answers to anything else */
export function pictureOf(world: World, given: unknown): Content {
  if (!(given instanceof UploadedFile)) {
    throw badRequest("wrong file identifier/HTTP URL specified");
  }
  const { bytes } = given;
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  const { width, height } = sizeOf(bytes);
  if (width + height > 10_000) throw badRequest("PHOTO_INVALID_DIMENSIONS");
  const fileId = `AgAC${world.chance.letters(60)}`;
  world.files.set(fileId, bytes);
  return {
    photo: [
      {
        file_id: fileId,
        file_unique_id: `AQAD${world.chance.letters(11)}`,
        file_size: bytes.length,
        width,
        height,
      },
    ],
  };
}

/** In pixels. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  try {
    const { type, width, height } = imageSize(bytes);
    if (type === "jpg" || type === "png") return { width, height };
  } catch {
    // No picture at all, or one that is cut off.
  }
  throw badRequest("IMAGE_PROCESS_FAILED");
}
