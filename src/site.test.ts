import assert from "node:assert/strict";
import { test } from "node:test";
import { yamlFields } from "./legal/document/fields/yaml-fields.ts";
import { siteSchema } from "./site.ts";

const defaults = {
  name: "Paragraf",
  timeZone: "UTC",
  authoritativeLanguage: "en",
  prevailingNotice: true,
  hsts: "host",
  externalPaths: [],
};

function read(yaml: string) {
  const source = { file: "site.yml", yaml, line: 1, rule: "site" };
  const { fields, diagnostics } = yamlFields(source, siteSchema);
  const said = diagnostics.map(
    ({ line, column, message, severity }) =>
      `${line}:${column}: ${message}${severity === "error" ? "" : ` [${severity}]`}`,
  );
  return { fields, said };
}

test("an empty file is a site with all defaults", () => {
  for (const yaml of ["", "# nothing yet\n", "{}"])
    assert.deepEqual(read(yaml), { fields: defaults, said: [] });
});

test("all fields are read", () => {
  const fields = {
    url: "https://legal.example.com",
    basePath: "/legal-site",
    name: "Nordlys",
    publisher: "Nordlys ApS",
    contact: "jura@example.com",
    logo: "img/logo.PNG",
    icon: "img/icon.svg",
    timeZone: "Europe/Copenhagen",
    authoritativeLanguage: "no",
    prevailingNotice: false,
    hsts: "preload",
    securityContact: "security@example.com",
    securityExpires: "2027-01-31",
    externalPaths: ["/status", "/app/*"],
  };
  const yaml = Object.entries(fields)
    .map(
      ([name, value]) =>
        `${name}: ${Array.isArray(value) ? `[${value.map((each) => `"${each}"`)}]` : value}\n`,
    )
    .join("");
  assert.deepEqual(read(yaml), { fields, said: [] });
  assert.deepEqual(Object.keys(siteSchema.shape).sort(), Object.keys(fields).sort());
});

const right = [
  "url: http://localhost:8000",
  "contact: https://example.com/kontakt",
  "contact: jura+gdpr@legal.example.com",
  "timeZone: America/Argentina/Buenos_Aires",
  "timeZone: UTC",
];

for (const yaml of right) test(`${yaml} is right`, () => assert.deepEqual(read(yaml).said, []));

const url = "an address such as https://legal.example.com";
const zone = "a time zone such as Europe/Copenhagen";
const contact = "an e-mail address or a web address";

const wrong: [yaml: string, said: string][] = [
  ["name: A\nurl: legal.example.com", `2:6: Unexpected url "legal.example.com", expected ${url}`],
  ["url: ftp://example.com", `1:6: Unexpected url "ftp://example.com", expected ${url}`],
  ["url: javascript:alert(1)", `1:6: Unexpected url "javascript:alert(1)", expected ${url}`],
  ["url: 7", `1:6: Unexpected url 7, expected ${url}`],
  ["\n\ntimeZone: Copenhagen", `3:11: Unexpected timeZone "Copenhagen", expected ${zone}`],
  ["timeZone: Europe/Kobenhavn", `1:11: Unexpected timeZone "Europe/Kobenhavn", expected ${zone}`],
  ["contact: jura", `1:10: Unexpected contact "jura", expected ${contact}`],
  ["contact: jura@", `1:10: Unexpected contact "jura@", expected ${contact}`],
  [
    "contact: mailto:a@example.com",
    `1:10: Unexpected contact "mailto:a@example.com", expected ${contact}`,
  ],
  [
    "contact: javascript:alert(1)",
    `1:10: Unexpected contact "javascript:alert(1)", expected ${contact}`,
  ],
  [
    "url: https://example.com/legal",
    '1:6: Unexpected url "https://example.com/legal", expected an address without a path such as https://legal.example.com',
  ],
  ["logo: logo.pdf", '1:7: Unexpected logo "logo.pdf", expected a picture such as img/logo.svg'],
  ["icon: a.png", '1:7: Unexpected icon "a.png", expected an SVG picture such as img/icon.svg'],
  ["hsts: yes", '1:7: Unexpected hsts "yes", expected none, host, subdomains or preload'],
  ["prevailingNotice: never", '1:19: Unexpected prevailingNotice "never", expected true or false'],
  ["basePath: legal", '1:11: Unexpected basePath "legal", expected a path such as /legal-site'],
  ['basePath: ""', '1:11: Unexpected basePath "", expected a path such as /legal-site'],
  [
    'basePath: "//evil.example"',
    '1:11: Unexpected basePath "//evil.example", expected a path such as /legal-site',
  ],
  [
    'basePath: "/a/../b"',
    '1:11: Unexpected basePath "/a/../b", expected a path such as /legal-site',
  ],
  ['basePath: "/a b"', '1:11: Unexpected basePath "/a b", expected a path such as /legal-site'],
  [
    'basePath: "/a;b{c}"',
    '1:11: Unexpected basePath "/a;b{c}", expected a path such as /legal-site',
  ],
  ["name: ''", '1:7: Unexpected name "", expected text that is not empty'],
  ["name: [A]", '1:7: Unexpected name ["A"], expected text'],
  ["externalPaths: /status", '1:16: Unexpected externalPaths "/status", expected a list of paths'],
  [
    "externalPaths:\n  - /status\n  - app",
    '3:5: Unexpected externalPaths.1 "app", expected a path such as /status',
  ],
];

for (const [yaml, said] of wrong)
  test(`says "${said}"`, () => assert.deepEqual(read(yaml), { fields: undefined, said: [said] }));

test("all that is wrong is told at once", () => {
  const { said } = read("url: a\ncontact: b\ntimeZone: c\nnaem: d");
  assert.deepEqual(said.map((line) => line.replace(/, expected .*/, "")).sort(), [
    '1:6: Unexpected url "a"',
    '2:10: Unexpected contact "b"',
    '3:11: Unexpected timeZone "c"',
    "4:1: Unexpected field naem",
  ]);
});

test("an unknown field is a warning with the nearest name, and the rest is usable", () => {
  assert.deepEqual(read("name: Nordlys\ntimezone: UTC"), {
    fields: { ...defaults, name: "Nordlys" },
    said: ["2:1: Unexpected field timezone, expected timeZone [warning]"],
  });
});
