import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fileInGatsby } from "../../markdown/rendered-for-test.ts";
import { frontmatter } from "./frontmatter.ts";

const required = {
  id: "a",
  title: "Vilkår",
  description: "Hvad der gælder",
  templateKey: "about",
  lang: "da",
  date: "2025-11-05",
  path: "/da/legal/a",
};

type Fields = Readonly<Record<string, string | undefined>>;

/** The YAML of the required fields in their order, some of them changed, then others. The first is on line 2. */
function yaml(changes: Fields = {}, more = ""): string {
  const lines = Object.entries({ ...required, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `${lines.join("\n")}\n${more}`;
}

const said = (text: string) =>
  frontmatter("da/a.md", text, 2).diagnostics.map(
    ({ line, column, message, severity }) =>
      `${line}:${column}: ${message}${severity === "error" ? "" : ` [${severity}]`}`,
  );

test("the required fields alone are a frontmatter", () => {
  const { fields, diagnostics } = frontmatter("da/a.md", yaml(), 2);
  assert.deepEqual({ ...fields }, required);
  assert.deepEqual(diagnostics, []);
});

test("a field says where its value stands", () => {
  const { positions } = frontmatter("da/a.md", yaml({}, "image:   a.png\n"), 2);
  assert.deepEqual(positions, {
    id: { line: 2, column: 5 },
    title: { line: 3, column: 8 },
    description: { line: 4, column: 14 },
    lang: { line: 6, column: 7 },
    date: { line: 7, column: 7 },
    path: { line: 8, column: 7 },
    image: { line: 9, column: 10 },
    changes: { line: 2, column: 1 },
    material: { line: 2, column: 1 },
    corrections: { line: 2, column: 1 },
    aliases: { line: 2, column: 1 },
    withdrawn: { line: 2, column: 1 },
    disclosures: { line: 2, column: 1 },
  });
});

const expected: Readonly<Record<string, string>> = {
  id: "text in quotes",
  title: "text in quotes",
  description: "text in quotes",
  templateKey: "one of about",
  lang: "a BCP 47 language tag such as da or pt-BR",
  date: "a date such as 2025-11-05",
  path: "a path such as /da/legal/terms",
};

Object.keys(required).forEach((field, i) => {
  const at = `${i + 2}:${field.length + 3}`;
  test(`${field} is missed`, () => {
    assert.deepEqual(said(yaml({ [field]: undefined })), [
      `2:1: Missing field ${field}, expected ${expected[field]}`,
    ]);
  });
  test(`${field} is no number, list or nothing`, () => {
    assert.deepEqual(said(yaml({ [field]: "7" })), [
      `${at}: Unexpected ${field} 7, expected ${expected[field]}`,
    ]);
    assert.deepEqual(said(yaml({ [field]: "[x]" })), [
      `${at}: Unexpected ${field} ["x"], expected ${expected[field]}`,
    ]);
    assert.deepEqual(said(yaml({ [field]: "~" })), [
      `${at}: Unexpected ${field} null, expected ${expected[field]}`,
    ]);
  });
  test(`${field} is not empty`, () => {
    const [message] = said(yaml({ [field]: '" "' }));
    assert.match(message ?? "", new RegExp(`^${at}: Unexpected ${field} " ", expected `));
  });
});

const refused: [name: string, yaml: string, ...says: string[]][] = [
  [
    "a date that does not exist",
    yaml({ date: "2025-02-30" }),
    '7:7: Unexpected date "2025-02-30", expected a date such as 2025-11-05',
  ],
  [
    "a date with a time",
    yaml({ date: "2025-11-05T00:00:00Z" }),
    '7:7: Unexpected date "2025-11-05T00:00:00Z", expected a date such as 2025-11-05',
  ],
  [
    "a template that is not there",
    yaml({ templateKey: "abut" }),
    '5:14: Unexpected templateKey "abut", expected one of about',
  ],
  [
    "a language in words",
    yaml({ lang: "dansk" }),
    '6:7: Unexpected lang "dansk", expected a BCP 47 language tag such as da or pt-BR',
  ],
  [
    "a path in another language",
    yaml({ path: "/de/a" }),
    "8:7: Unexpected path /de/a, expected a path that starts with /da/",
  ],
  [
    "a slug that is not the path",
    yaml({}, "slug: /da/b\n"),
    "9:7: Unexpected slug /da/b, expected the path /da/legal/a",
  ],
  [
    "a truth that is a word",
    yaml({}, "material: yes\n"),
    '9:11: Unexpected material "yes", expected true or false',
  ],
  [
    "a picture that is said no to in words",
    yaml({}, "imageStatus: nej\n"),
    '9:14: Unexpected imageStatus "nej", expected true or false',
  ],
  [
    "a kind that is none",
    yaml({}, "kind: privacy\n"),
    '9:7: Unexpected kind "privacy", expected one of privacy-policy, terms-of-service, cookie-policy, processing-agreement, other',
  ],
  [
    "a correction without a note",
    yaml({}, "corrections:\n  - date: 2025-11-06\n"),
    "10:5: Missing field corrections.0.note, expected text in quotes",
  ],
  [
    "a correction on no date",
    yaml({}, "corrections:\n  - date: soon\n    note: a\n"),
    '10:11: Unexpected corrections.0.date "soon", expected a date such as 2025-11-05',
  ],
  [
    "an alias that is no path",
    yaml({}, "aliases:\n  paths: [da/old]\n"),
    '10:11: Unexpected aliases.paths.0 "da/old", expected a path such as /da/legal/terms',
  ],
  [
    "a disclosure that is a list",
    yaml({}, "disclosures:\n  dpo: [a]\n"),
    '10:8: Unexpected disclosures.dpo ["a"], expected a heading id or {n/a: "reason"}',
  ],
  [
    "several problems at once",
    yaml({ title: undefined, date: "2025", lang: "7" }),
    "2:1: Missing field title, expected text in quotes",
    "5:7: Unexpected lang 7, expected a BCP 47 language tag such as da or pt-BR",
    "6:7: Unexpected date 2025, expected a date such as 2025-11-05",
  ],
];

for (const [name, text, ...says] of refused) {
  test(`refused: ${name}`, () => {
    assert.deepEqual(said(text), says);
    assert.equal(frontmatter("da/a.md", text, 2).fields, undefined);
  });
}

test("no is Norwegian, and a date needs no quotes", () => {
  const { fields } = frontmatter(
    "no/a.md",
    yaml({ lang: "no", path: "/no/a", date: "2025-11-05" }),
    2,
  );
  assert.equal(fields?.lang, "no");
  assert.equal(fields?.date, "2025-11-05");
});

const warned: [name: string, more: string, says: string][] = [
  [
    "an unknown field by the nearest name",
    "titel: a\n",
    "9:1: Unexpected field titel, expected title [warning]",
  ],
  [
    "one in a correction too",
    "corrections:\n  - date: 2025-11-06\n    note: a\n    noet: b\n",
    "12:5: Unexpected field noet, expected note [warning]",
  ],
  [
    "one in the aliases too",
    "aliases:\n  path: []\n",
    "10:3: Unexpected field path, expected paths [warning]",
  ],
];

for (const [name, more, says] of warned) {
  test(`warned of, and the rest is used: ${name}`, () => {
    assert.deepEqual(said(yaml({}, more)), [says]);
    const { fields } = frontmatter("da/a.md", yaml({}, more), 2);
    assert.equal(fields?.title, "Vilkår");
    assert.doesNotMatch(JSON.stringify(fields), /titel|noet|"path":\[/);
  });
}

test("a field that is near to none is told all that there are", () => {
  assert.match(
    said(yaml({}, "favouriteColour: red\n"))[0] ?? "",
    /^9:1: Unexpected field favouriteColour, expected one of aliases, author, .*, withdrawn \[warning\]$/,
  );
});

test("every field of the contract is used as it is written", () => {
  const more = `slug: /da/legal/a
image: ../../img/vpn.png
imageStatus: false
changes: Alt
material: false
corrections: [{ date: 2025-11-06, note: a }]
kind: other
aliases: { ids: { gammel: ny }, paths: [/da/old] }
withdrawn: 2025-12-01
disclosures: { dpo: kontakt, source: { n/a: ingen } }
tags: [a]
author: A
template: b
`;
  const { fields, diagnostics } = frontmatter("da/a.md", yaml({}, more), 2);
  assert.deepEqual(diagnostics, []);
  assert.equal(Object.keys(fields ?? {}).length, 20);
  assert.deepEqual(fields?.disclosures, { dpo: "kontakt", source: { "n/a": "ingen" } });
});

const value = fc.oneof(
  fc.constantFrom(
    "",
    "~",
    "[",
    "]",
    "{a: b}",
    "- a",
    "&a b",
    "*a",
    "!!str a",
    "|",
    "'",
    '"',
    "a: b",
    "? a",
    "<<: {a: b}",
  ),
  fc.constantFrom(
    "2025-11-05",
    "/da/a",
    "da",
    "about",
    "0x1f",
    ".nan",
    "__proto__",
    "\n",
    "\t",
    "# a",
    "%YAML 1.1",
    "...",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const anyYaml = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(value).map((values) => values.join(" ")),
  fc
    .tuple(
      fc.constantFrom(...Object.keys(required), "aliases", "corrections", "disclosures", "x"),
      value,
      value,
    )
    .map(([field, a, b]) => yaml({ [field]: `${a}\n  ${b}` })),
);

test("no YAML makes it throw, and there are fields or errors, each in its place", () => {
  fc.assert(
    fc.property(anyYaml, (text) => {
      const { fields, diagnostics } = frontmatter("da/a.md", text, 2);
      assert.equal(
        fields === undefined,
        diagnostics.some(({ severity }) => severity === "error"),
      );
      for (const { message, line, column } of diagnostics) {
        assert.match(message, /^(?:Unexpected|Missing) .+, expected .+$/s);
        assert.ok(line >= 2 && line <= 2 + text.split(/\r\n|\n|\r/).length && column >= 1);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what passes, Gatsby reads too, and takes the language for the same", () => {
  let count = 0;
  fc.assert(
    fc.property(anyYaml, (more) => {
      const text = yaml({}, `${more}\n`);
      const { fields } = frontmatter("da/a.md", text, 2);
      if (!fields || /[\0]|^---/m.test(text)) return;
      count++;
      assert.equal(fileInGatsby(`---\n${text}---\nTekst`).data.lang, fields.lang);
    }),
    { numRuns: 1000 },
  );
  assert.ok(count > 30, `only ${count} of 1000 passed`);
});
