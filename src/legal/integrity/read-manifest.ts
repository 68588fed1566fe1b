import { type Manifest, manifestSchema } from "./manifest-schema.ts";

/** Reads the text of a `manifest.json`; nothing where it is none. It may come from anywhere. */
export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
