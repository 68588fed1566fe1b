import type { Content, Parent } from "mdast";
import type { Position } from "../../document/diagnostic.ts";
import { tokenPosition } from "../../markdown/html/html-nodes.ts";
import { start } from "../../markdown/start.ts";
import { bareAddressFaults } from "../links/bare-address-faults.ts";
import { linkFault } from "../links/link-fault.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";

/** Addresses that lead somewhere, but not as they should. What leads nowhere, link-target says. */
export const linkForm: DocumentRule = {
  scope: "document",
  id: "link-form",
  severity: "warning",
  why: "An address without https: can be read and changed on its way, and one that is mistyped, or runs into the words behind it, opens nothing when a reader wants to write or to complain.",
  remedy:
    "Write web addresses in full with https://, e-mail addresses as mailto:name@example.com, and no spaces. Put an address into angle brackets where nobody could tell its end from the words behind it, such as <https://example.jp/規約>; open each link once.",
  check(document, report) {
    const say = (at: Position, url: string) => {
      const fault = linkFault(url);
      if (fault) report(at, `Unexpected link to ${url}, expected ${fault}`);
    };
    checkLinks(document.tree, say, report);
    for (const { at, url } of rawLinks(document)) say(at, url);
    for (const { at, message, fix } of bareAddressFaults(document))
      report(at, message, fix && { fix });
  },
  examples: {
    good: [
      "[a](https://example.com) [b](b.md) [c](#d) <dpo@example.com> [e](tel:+4512345678) [f](mailto:a@b.dk?subject=A%20b)",
      "[a](http://localhost:8000) [b](http://127.0.0.1/x) [c](http://[::1]/) [d](http://printer.local)",
      "> Se http://example.com og [her](http://example.com)\n\n`http://example.com`",
      { text: "请访问 https://example.com/privacy。参见https://例え.jp/，或者", lang: "zh" },
      { text: "詳細はhttps://example.com/privacyをご覧ください", lang: "ja" },
      { text: "見 https://ja.wikipedia.org/wiki/法律 と <https://example.jp/規約>。", lang: "ja" },
      { text: "Voir https://example.fr/x\u202f; «https://example.fr/y»", lang: "fr" },
      { text: "راجع https://ar.wikipedia.org/wiki/قانون، أو", lang: "ar" },
      "[x](www.example.com) [y](dpo@example.com) [z](ftp://example.com)",
    ],
    bad: [
      {
        text: "Se [siden](http://example.com/a) og <a href='http://example.com'>den</a>.\n\n[b]\n\n[b]: http://b.dk",
        says: [
          "1:4: Unexpected link to http://example.com/a, expected https://example.com/a",
          "5:1: Unexpected link to http://b.dk, expected https://b.dk",
          "1:37: Unexpected link to http://example.com, expected https://example.com",
        ],
      },
      {
        text: "Voir www.example.fr.",
        lang: "fr",
        says: [
          "1:6: Unexpected link to www.example.fr without https:, expected https://www.example.fr",
        ],
      },
      {
        text: "[a](<https://example.com/a b>) [b](mailto:dpo) [c](mailto://a@b.dk) [d](https:/b.dk) [e](tel:x)",
        lang: "en",
        says: [
          "1:1: Unexpected link to https://example.com/a b, expected no spaces",
          "1:32: Unexpected link to mailto:dpo, expected an e-mail address behind mailto:",
          "1:48: Unexpected link to mailto://a@b.dk, expected an e-mail address behind mailto:",
          "1:69: Unexpected link to https:/b.dk, expected https:// and a host",
          "1:86: Unexpected link to tel:x, expected a telephone number behind tel:",
        ],
      },
      {
        text: "See https://example.org/a\\_b. And https://example.org/c\\",
        lang: "en",
        says: [
          "1:5: Unexpected backslash in the address https://example.org/a\\_b, expected https://example.org/a_b",
          "1:35: Unexpected backslash in the address https://example.org/c\\, expected <https://example.org/c>\\",
        ],
      },
      {
        text: "> 参见https://example.jp/規約をご覧ください",
        lang: "ja",
        says: [
          "1:5: Unexpected address https://example.jp/規約をご覧ください without a clear end, expected <https://example.jp/規約をご覧ください> in angle brackets",
        ],
      },
      {
        text: "[her](https://http://example.com)",
        says: ["1:1: Unexpected link to https://http://example.com, expected one scheme"],
      },
    ],
  },
};

/** Links written in Markdown, each where its address is written. A quote keeps the addresses it was made with. */
function checkLinks(
  parent: Parent,
  say: (at: Position, url: string) => void,
  report: (at: Position, message: string) => void,
): void {
  for (const node of parent.children as Content[]) {
    if (node.type === "blockquote") continue;
    if (node.type === "link" && isBare(node.url, node)) {
      const host = node.url.replace("http://", "");
      report(start(node), `Unexpected link to ${host} without https:, expected https://${host}`);
    } else if (node.type === "link" || node.type === "definition") say(start(node), node.url);
    if ("children" in node) checkLinks(node as Parent, say, report);
  }
}

/** `www.example.com` in the text becomes a link by itself, and one to http. */
function isBare(url: string, { children }: Parent): boolean {
  const [words] = children as Content[];
  return words?.type === "text" && /^www\./i.test(words.value) && url === `http://${words.value}`;
}

function* rawLinks({ html }: CheckedDocument): Generator<{ at: Position; url: string }> {
  for (const node of html)
    for (const token of node.tokens) {
      if (token.type !== "open" || token.name !== "a") continue;
      const href = token.attributes.find(({ name }) => name === "href");
      if (href) yield { at: tokenPosition(node, token), url: href.value };
    }
}
