import type { Rewriting } from "./rewriting.ts";
import { withoutScripts } from "./scripts.ts";

/** Cloudflare writes addresses as hex behind a random byte, and leaves it to a script to show them. */
export const emailObfuscation: Rewriting = {
  id: "email-obfuscation",
  what: "e-mail obfuscation by Cloudflare: readers see “[email protected]”, for the page lets no script run that would show the address",
  remedy:
    "Switch off Email Address Obfuscation (Cloudflare dashboard: Security → Settings, earlier Scrape Shield).",
  isOfPages: true,
  isIn: (text) => text.includes("/cdn-cgi/l/email-protection") || text.includes("data-cfemail="),
  undo(text) {
    return withoutScripts(text, (script) => script.includes("email-decode"))
      .replace(/<(a|span)\b([^<>]*)>\[email[^<>]*\]<\/\1>/g, (whole, _, attributes: string) => {
        const hex = /\bdata-cfemail="([0-9a-f]+)"/.exec(attributes)?.[1];
        return hex === undefined ? whole : address(hex);
      })
      .replace(
        /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/g,
        (_, hex: string) => `mailto:${address(hex)}`,
      );
  },
};

/** The first byte is the key; what it hides is the HTML that stood there. */
function address(hex: string): string {
  const [key = 0, ...bytes] = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key));
}
