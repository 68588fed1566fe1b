/**
 * A base path as a pattern for itself and nothing else, the same in JavaScript, PCRE and RE2. Of the characters that site.yml
 * lets it have, only the dot means more than itself.
 */
export function exactPattern(base: string): string {
  return base.replaceAll(".", "[.]");
}
