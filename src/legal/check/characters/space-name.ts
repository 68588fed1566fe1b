import { codePoint } from "./character-name.ts";

/** What a space that is no plain one is called: "no-break space", as word processors write it, else its code. */
export function spaceName(space: string): string {
  const code = space.charCodeAt(0);
  return code === 0xa0 || code === 0x202f ? "no-break space" : codePoint(code);
}
