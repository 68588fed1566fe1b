import { contentSecurityPolicy } from "./content-security-policy.ts";

/** The policy of a page that is made: it follows the style that the page really has. */
export function pagePolicy(html: string): string {
  return contentSecurityPolicy(/<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "");
}
