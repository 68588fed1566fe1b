import { footnoteDefinitions } from "../../markdown/footnotes.ts";
import { isId } from "../../markdown/headings/heading-ids.ts";
import { enclosedLinks } from "../../markdown/html/enclosed-links.ts";
import { tokenPosition } from "../../markdown/html/html-nodes.ts";
import { start } from "../../markdown/start.ts";
import type { CheckedDocument, DocumentRule, Report } from "../rule.ts";

/** Places that links lead to: one name, one place, and a form that stays as it is. */
export const duplicateId: DocumentRule = {
  scope: "document",
  id: "duplicate-id",
  severity: "error",
  why: "A link to a clause must lead to that clause; of two places with one name browsers take the first.",
  remedy:
    "Give each heading an id of its own: small letters, digits and hyphens, for example {#kontakt}.",
  check(document, report) {
    const taken = new Set<string>();
    checkHeadings(document, taken, report);
    checkAnchors(document, taken, report);
    checkFootnotes(document, report);
    for (const { id, ...at } of enclosedLinks(document.tree, document.html))
      report(at, `Unexpected link inside <a id="${id}">, expected </a> before it`);
  },
  examples: {
    good: [
      "## Kontakt {#kontakt}\n\n## Kontakt",
      '<a id="gammel"></a>\n\n## Ny',
      "A[^1] b[^1]\n\n[^1]: Note",
      '<a id="a">\n\nTekst\n\n</a>\n\n<a id="b">[x](#a)</a>',
    ],
    bad: [
      {
        text: "## A {#kontakt}\n\n## B {#kontakt}",
        says: ["3:1: Unexpected second id kontakt, expected an id of its own"],
      },
      {
        text: "## 联系 {#联系 我们}",
        lang: "zh",
        says: ["1:1: Unexpected id 联系 我们, expected lower-case letters, digits, - and _"],
      },
      {
        text: "## A {#}",
        says: ["1:1: Unexpected id without a letter, expected lower-case letters, digits, - and _"],
      },
      {
        text: '## Kontakt\n\n<a id="kontakt"></a>',
        says: ["3:1: Unexpected second id kontakt, expected an id of its own"],
      },
      {
        text: '<a id="gammel">\n\nSe [her](/da).\n\n</a>\n\n<a id="a"><a id="b"></a></a>',
        says: [
          '1:1: Unexpected link inside <a id="gammel">, expected </a> before it',
          '7:1: Unexpected link inside <a id="a">, expected </a> before it',
        ],
      },
      {
        text: "A[^1]\n\n[^1]: En\n\n[^1]: To",
        says: ["5:1: Unexpected second footnote [^1], expected a name of its own"],
      },
    ],
  },
};

function checkHeadings(
  { headings, ids }: CheckedDocument,
  taken: Set<string>,
  report: Report,
): void {
  headings.forEach(({ node, explicitId }, i) => {
    const id = ids[i] ?? "";
    if (explicitId !== undefined && !isId(explicitId)) {
      const shown = explicitId.trim() || "without a letter";
      report(start(node), `Unexpected id ${shown}, expected lower-case letters, digits, - and _`);
    } else if (taken.has(id)) {
      report(start(node), `Unexpected second id ${id}, expected an id of its own`);
    }
    taken.add(id);
  });
}

function checkAnchors({ html }: CheckedDocument, taken: Set<string>, report: Report): void {
  for (const node of html) {
    for (const token of node.tokens) {
      if (token.type !== "open") continue;
      const own = token.attributes.filter(({ name }) => name === "id" || name === "name");
      for (const id of new Set(own.map(({ value }) => value))) {
        const at = tokenPosition(node, token);
        if (!/^[\p{L}\p{M}\p{N}_.-]+$/u.test(id))
          report(
            at,
            `Unexpected id ${id.trim() || "without a letter"}, expected letters, digits, - and _`,
          );
        else if (taken.has(id)) report(at, `Unexpected second id ${id}, expected an id of its own`);
        taken.add(id);
      }
    }
  }
}

/** Only the first note of a name is shown, so the words of a second one would be lost. */
function checkFootnotes({ tree }: CheckedDocument, report: Report): void {
  const names = new Set<string>();
  for (const definition of footnoteDefinitions(tree)) {
    const name = definition.identifier.toUpperCase();
    if (names.has(name))
      report(
        start(definition),
        `Unexpected second footnote [^${definition.identifier}], expected a name of its own`,
      );
    names.add(name);
  }
}
