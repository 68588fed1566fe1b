import { z } from "zod";

/** A JSON Schema, as far as it is read here. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What an editor needs to know of a YAML map. Draft 7, which every editor reads. Unknown fields are refused, while the check
 * only warns of them: an editor marks them, no more.
 */
export function jsonSchema(schema: z.ZodObject, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return { ...($schema && { $schema }), title, ...rest };
}
