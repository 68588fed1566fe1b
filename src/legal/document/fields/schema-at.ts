import type { z } from "zod";

/** The schema of a nested map, for the names that are known there; nothing where the path leads to no map. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodObject | undefined {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrapped(at);
    const { shape, element } = at as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    at = shape?.[key] ?? element;
  }
  const last = unwrapped(at) as { shape?: unknown } | undefined;
  return last?.shape ? (last as z.ZodObject) : undefined;
}

/** What stands inside `optional` and `default`. */
function unwrapped(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrapped(inner) : schema;
}
