import { z } from "zod";
import { FeedAbout, FeedLine, FeedRefusal } from "./line.ts";

const json = (schema: z.ZodType) => ({
  "application/json": { schema: z.toJSONSchema(schema, { target: "openapi-3.0" }) },
});
const refused = (description: string) => ({ description, content: json(FeedRefusal) });
const whole = { type: "integer", minimum: 0 };

const since = {
  name: "since",
  in: "query",
  description: "The number of the newest line that you have; 0 for all.",
  schema: { ...whole, default: 0 },
};
const ifNoneMatch = {
  name: "If-None-Match",
  in: "header",
  description: "The ETag of the last answer to the same request.",
  schema: { type: "string" },
};

const lines = {
  "200": {
    description: "Lines of JSON, each as the schema says, in the order of their numbers.",
    headers: {
      ETag: { schema: { type: "string" } },
      "Feed-Upto": { description: "Go on from here.", schema: whole },
      "Feed-Signature": {
        description: "A minisign file over the body, in base64.",
        schema: { type: "string" },
      },
    },
    content: {
      "application/jsonl": { schema: z.toJSONSchema(FeedLine, { target: "openapi-3.0" }) },
    },
  },
  "304": { description: "Nothing new." },
  "400": refused("`since` is no number."),
  "405": refused("Only GET is answered."),
  "503": refused("Two answers are on their way already."),
};

const gets = (summary: string, responses: object, more: object = {}) => ({
  get: { summary, ...more, responses },
});
const parameters = [since, ifNoneMatch];

/** The HTTP requests that the feed's door answers, for programs. Checked in as docs/schemas/openapi.json. */
export const feedOpenApi = {
  openapi: "3.0.3",
  info: {
    title: "Searchlight's feed",
    version: "1",
    description: "What a team upheld, for programs. See docs/feed.md.",
  },
  paths: {
    "/feed/v1": gets("What the feed is", {
      "200": { description: "What the feed is.", content: json(FeedAbout) },
    }),
    "/feed/v1/entries": gets(
      "The lines of a subscriber's categories",
      { ...lines, "401": refused("No key, a wrong one, or one that was revoked.") },
      { parameters, security: [{ key: [] }] },
    ),
    "/feed/v1/public": gets(
      "The lines of the public part",
      { ...lines, "404": refused("There is no public part.") },
      { parameters },
    ),
  },
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
};
