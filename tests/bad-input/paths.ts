import { documentText } from "../texts/document-text.ts";
import { type BadInput, withFields, withPath } from "./bad-input.ts";

const here = ["E a.md:8:7 frontmatter"];

/** Addresses that no document may have, and those that two want. */
export const paths: readonly BadInput[] = [
  withPath("path-without-language", "/legal/terms", here),
  withPath("path-in-another-language", "/en/legal/terms", here),
  withPath("path-in-a-longer-language", "/da-DK/legal/terms", here),
  withPath("path-of-the-language", "/da", here),
  withPath("path-of-the-language-with-slash", "/da/", here),
  withPath("path-root", "/", here),
  withPath("path-with-dots", "/da/../terms", here),
  withPath("path-with-encoded-dots", "/da/%2e%2e/terms", here),
  withPath("path-with-space", "/da/my terms", here),
  withPath("path-with-query", "/da/terms?a=b", here),
  withPath("path-with-fragment", "/da/terms#a", here),
  withPath("path-with-slash-at-end", "/da/terms/", here),
  withPath("path-with-two-slashes", "/da//terms", here),
  withPath("path-with-host", "//da/terms", here),
  withPath("path-with-backslash", "/da/a\\b", here),
  withPath("path-with-suffix", "/da/terms.html", here),
  withPath("path-in-upper-case", "/da/Terms", here),
  withPath("path-language-in-upper-case", "/DA/terms", here),
  withPath("path-not-nfc", "/da/vilka\u030ar", here),
  withPath("path-with-control", "/da/a\u0000b", here),
  withPath("path-reserved-versions", "/da/terms/versions", here),
  withPath("path-reserved-changes", "/da/terms/changes", here),
  withPath("path-reserved-404", "/da/404", here),
  withPath("path-reserved-date", "/da/terms/2025-11-05", here),
  withPath("path-reserved-index", "/da/index", here),
  {
    name: "path-of-another",
    files: {
      "a.md": (path) => documentText(path, "# A"),
      "b.md": (path) => documentText(path.replace(/b$/, "a"), "# B", { id: "path-of-another-b" }),
    },
    says: ["E b.md:8:7 unique-path"],
  },
  {
    name: "path-of-another-but-for-letter-case-of-its-language",
    files: {
      "a.md": () => documentText("/pt-BR/case", "# A", { id: "case" }),
      "b.md": () => documentText("/pt-br/case", "# B", { id: "case" }),
    },
    says: ["E b.md:2:5 unique-work", "E b.md:8:7 unique-path"],
  },
  {
    name: "work-twice-in-a-language",
    files: {
      "a.md": (path) => documentText(path, "# A", { id: "twice" }),
      "b.md": (path) => documentText(path, "# B", { id: "twice" }),
    },
    says: ["E b.md:2:5 unique-work"],
  },
  withFields("language-without-strings", { lang: "qaa", path: "/qaa/a" }, [
    "W a.md:6:7 interface-strings",
  ]),
];
