import { createHash } from "node:crypto";

/** The namespace of addresses (RFC 9562, 6.6). */
const namespace = "6ba7b8119dad11d180b400c04fd430c8";

/** The UUID of an address: the same for the same name, everywhere and for ever (version 5; RFC 9562, 5.5). */
export function nameUuid(name: string): string {
  const hash = createHash("sha1").update(namespace, "hex").update(name).digest("hex");
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
