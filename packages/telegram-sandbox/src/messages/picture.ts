// Pictures that the bot makes and sends. Used by the methods that send one, or put one in another's place.
import { badRequest } from "../calls/api-error.ts";
import { UploadedFile } from "../calls/params.ts";
import type { Content } from "../wire.ts";
import type { World } from "../world.ts";

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The content of a message with an uploaded PNG. @throws what Telegram answers to anything else */
export function pictureOf(world: World, given: unknown): Content {
  if (!(given instanceof UploadedFile)) {
    throw badRequest("wrong file identifier/HTTP URL specified");
  }
  const { bytes } = given;
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  if (!bytes.subarray(0, 8).equals(pngHead)) throw badRequest("IMAGE_PROCESS_FAILED");
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
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
