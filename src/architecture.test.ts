import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, posix, sep } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

// docs/design.md, "Who may import whom" and "Names", as a test. All files are relative to src/.

const source = fileURLToPath(new URL(".", import.meta.url));

/** What each room may import besides itself; packages may be imported everywhere, `node` stands for Node's own modules. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "legal/document": [],
  "legal/vocabulary": [],
  "legal/markdown": ["legal/document", "legal/vocabulary"],
  "legal/second-reader": ["legal/document"],
  "legal/redline": ["legal/document", "legal/markdown", "legal/vocabulary"],
  "legal/versions": ["legal/document", "legal/markdown", "legal/vocabulary", "legal/redline"],
  "legal/translations": ["legal/document", "legal/markdown"],
  "legal/drafts": ["legal/document", "legal/vocabulary", "legal/markdown", "legal/translations"],
  "legal/check": [
    "legal/document",
    "legal/vocabulary",
    "legal/markdown",
    "legal/redline",
    "legal/versions",
    "legal/translations",
    "legal/integrity",
    "legal/second-reader",
  ],
  "legal/exports": ["legal/document", "legal/markdown", "legal/versions", "legal/translations"],
  "legal/integrity": ["legal/document", "legal/markdown", "legal/second-reader"],
  "legal/delivery": ["legal/document", "legal/markdown"],
  "legal/pages": [
    "legal/document",
    "legal/markdown",
    "legal/redline",
    "legal/translations",
    "legal/versions",
    "legal/exports",
  ],
  io: ["legal", "site.ts", "node"],
  gatsby: ["legal", "io", "strings", "site.ts", "node"],
  // A redline looks the same in a file as on its page.
  cli: ["legal", "io", "strings", "components", "site.ts", "node"],
  components: ["legal", "strings"],
  templates: ["legal", "strings", "components"],
  strings: [],
  styles: [],
  "site.ts": [],
  "html.tsx": [],
  "architecture.ts": [],
  "glossary.ts": [],
  "messages.ts": [],
};

/** `legal/check` for a file in it, `io` for one in io/, its own name for a file that stands in src/ itself. */
function room(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "legal" ? `legal/${second}` : first.replace(".test.", ".");
}

/** Tests, and what only they import, may ask Node for files and the like. */
const isTest = (file: string) => /[.-]test\.tsx?$/.test(file);

/** Whether a file may import a file below src/, or a module of Node or a package as it is named. */
function mayImport(from: string, to: string): boolean {
  const own = room(from);
  const allowed = rooms[own] ?? [];
  if (to.startsWith("node:"))
    return (
      allowed.includes("node") || isTest(from) || (own.startsWith("legal/") && to === "node:crypto")
    );
  if (to.startsWith("package:"))
    return (
      !own.startsWith("legal/") ||
      (!/^package:(?:gatsby|react)/.test(to) && !isOtherReader(own, to))
    );
  const other = room(to);
  // A proof may look at the whole of legal/; nothing but proofs may hang on one.
  if (isTest(from) && other.startsWith("legal/")) return true;
  if (isTest(to) && !isTest(from)) return false;
  return other === own || allowed.some((each) => each === other || other.startsWith(`${each}/`));
}

/** The two readers of Markdown share no code, nor does anything else of the page's reader come near the second one. */
function isOtherReader(own: string, to: string): boolean {
  if (/^package:markdown-it/.test(to)) return own !== "legal/second-reader";
  const isOfPage = /^package:(?:remark|micromark|mdast|unified|unist|gatsby)/.test(to);
  return isOfPage && ["legal/second-reader", "legal/document"].includes(own);
}

/** What a file imports, exports from or loads: files below src/, `node:…` and `package:…`. */
function imports(file: string, text: string): string[] {
  const specifiers = text.matchAll(
    /\b(?:from|import|require|require\.resolve)\s*\(?\s*(["'`])(.+?)\1/g,
  );
  return [...specifiers].map(([, , name = ""]) => {
    if (name.startsWith(".")) return posix.join(posix.dirname(file), name);
    return name.startsWith("node:") ? name : `package:${name}`;
  });
}

function broken(file: string, text: string): string[] {
  return imports(file, text)
    .filter((to) => !mayImport(file, to))
    .map((to) => `src/${file} → ${to}`);
}

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    posix.join(parentPath.slice(source.length).replaceAll(sep, "/"), name),
  )
  .sort();
const program = files.filter((file) => /\.(?:ts|tsx|js|mjs)$/.test(file));
const read = (file: string) => readFileSync(`${source}${file}`, "utf8");

test("every room of src/ has its law", () => {
  assert.deepEqual(
    [...new Set(program.map(room))].filter((name) => !(name in rooms)),
    [],
  );
});

test("imports point down only", () => {
  assert.deepEqual(
    program.flatMap((file) => broken(file, read(file))),
    [],
  );
});

test("legal/ knows neither the clock nor the process", () => {
  const impure = /\bprocess\s*[.[]|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b/;
  const found = program.filter((file) => file.startsWith("legal/") && !isTest(file));
  assert.deepEqual(
    found.filter((file) => impure.test(read(file))),
    [],
  );
});

const verdicts: [from: string, to: string, allowed: boolean][] = [
  ["legal/bad.ts", "gatsby/x.ts", false],
  ["legal/document/x.ts", "legal/document/y.ts", true],
  ["legal/document/x.ts", "legal/markdown/y.ts", false],
  ["legal/markdown/x.ts", "legal/document/y.ts", true],
  ["legal/markdown/transforms/x.ts", "legal/check/y.ts", false],
  ["legal/check/rules/x.ts", "legal/versions/y.ts", true],
  ["legal/check/x.ts", "legal/integrity/y.ts", true],
  ["legal/check/x.ts", "legal/second-reader/y.ts", true],
  ["legal/second-reader/x.ts", "legal/document/y.ts", true],
  ["legal/second-reader/x.ts", "legal/markdown/y.ts", false],
  ["legal/second-reader/x.ts", "package:markdown-it", true],
  ["legal/second-reader/x.ts", "package:remark-parse", false],
  ["legal/document/x.ts", "package:mdast", false],
  ["legal/markdown/x.ts", "package:markdown-it", false],
  ["legal/exports/x.ts", "legal/translations/y.ts", true],
  ["legal/exports/x.ts", "legal/check/y.ts", false],
  ["legal/exports/x.ts", "legal/pages/y.ts", false],
  ["legal/pages/x.ts", "legal/exports/y.ts", true],
  ["legal/versions/x.ts", "legal/redline/y.ts", true],
  ["legal/redline/x.ts", "legal/versions/y.ts", false],
  ["legal/redline/x.ts", "legal/check/y.ts", false],
  ["legal/versions/x.ts", "legal/translations/y.ts", false],
  ["legal/integrity/x.ts", "legal/delivery/y.ts", false],
  ["legal/document/x.ts", "node:crypto", true],
  ["legal/document/x.ts", "node:fs", false],
  ["legal/document/x.test.ts", "node:fs", true],
  ["legal/document/x.test.ts", "io/y.ts", false],
  ["legal/integrity/x.test.ts", "legal/check/y.ts", true],
  ["legal/document/x.ts", "legal/document/y-for-test.ts", false],
  ["legal/document/x.test.ts", "legal/document/y-for-test.ts", true],
  ["site.test.ts", "site.ts", true],
  ["site.test.ts", "io/y.ts", false],
  ["legal/document/x.ts", "package:zod", true],
  ["legal/document/x.ts", "package:gatsby", false],
  ["legal/document/x.ts", "package:react-dom/server", false],
  ["legal/document/x.ts", "site.ts", false],
  ["legal/document/x.ts", "strings/y.ts", false],
  ["io/x.ts", "legal/check/y.ts", true],
  ["io/x.ts", "site.ts", true],
  ["io/x.ts", "node:fs", true],
  ["io/x.ts", "strings/y.ts", false],
  ["io/x.ts", "cli/y.ts", false],
  ["gatsby/x.ts", "io/y.ts", true],
  ["gatsby/x.ts", "cli/y.ts", false],
  ["gatsby/x.ts", "components/a/A.tsx", false],
  ["cli/x.ts", "gatsby/y.ts", false],
  ["cli/x.ts", "strings/y.ts", true],
  ["components/a/A.tsx", "components/b/B.tsx", true],
  ["components/a/A.tsx", "io/y.ts", false],
  ["components/a/A.tsx", "templates/y.tsx", false],
  ["components/a/A.tsx", "site.ts", false],
  ["components/a/A.tsx", "node:fs", false],
  ["templates/x.tsx", "components/a/A.tsx", true],
  ["templates/x.tsx", "gatsby/y.ts", false],
  ["strings/x.ts", "legal/document/y.ts", false],
  ["site.ts", "package:zod", true],
  ["site.ts", "legal/document/y.ts", false],
  ["html.tsx", "package:react", true],
  ["html.tsx", "components/a/A.tsx", false],
  ["html.tsx", "../content/x.ts", false],
];

test("the law tells right from wrong", () => {
  for (const [from, to, allowed] of verdicts)
    assert.equal(mayImport(from, to), allowed, `src/${from} → ${to}`);
});

test("every form of import is seen, and named as src/legal/bad.ts → gatsby/x.ts", () => {
  const path = ["..", "gatsby", "x.ts"].join("/");
  const forms = [
    `import { x } from "${path}";`,
    `import type { X } from '${path}';`,
    `import {\n  x,\n  y,\n} from "${path}";`,
    `export { x } from "${path}";`,
    `export * from "${path}";`,
    `import "${path}";`,
    `const x = await import("${path}");`,
    `type X = typeof import("${path}");`,
    `const x = require("${path}");`,
  ];
  for (const form of forms)
    assert.deepEqual(broken("legal/bad.ts", form), ["src/legal/bad.ts → gatsby/x.ts"], form);
});

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const pascal = /^(?:[A-Z][a-z0-9]*)+$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;
const drawers = /^(?:utils?|helpers?|common|misc|manager|service)$/;

/** Whether a file and the folders above it are named as the house names things. */
function isWellNamed(file: string): boolean {
  const [name = "", ...extensions] = basename(file).split(".");
  const folders = file.split("/").slice(0, -1);
  const isComponent = file.startsWith("components/") && extensions.at(-1) === "tsx";
  const isLanguage = /^(?:strings|legal\/vocabulary)\//.test(file) && languageTag.test(name);
  const isBarrel = name === "index" && /^tsx?$/.test(extensions.join("."));
  return (
    (isLanguage || (isComponent ? pascal : kebab).test(name)) &&
    folders.every((folder) => kebab.test(folder)) &&
    ![name, ...folders].some((each) => each.split("-").some((word) => drawers.test(word))) &&
    !isBarrel
  );
}

test("files are named after the one thing they export, and no drawer holds the rest", () => {
  assert.deepEqual(
    files.filter((file) => !isWellNamed(file)),
    [],
  );
});

const names: [file: string, good: boolean][] = [
  ["legal/document/calendar-date.ts", true],
  ["legal/document/calendarDate.ts", false],
  ["legal/document/CalendarDate.ts", false],
  ["legal/document/calendar_date.ts", false],
  ["legal/utils/calendar-date.ts", false],
  ["legal/document/index.ts", false],
  ["legal/document/utils.ts", false],
  ["legal/document/date-helpers.ts", false],
  ["io/manager.test.ts", false],
  ["components/page-frame/PageFrame.tsx", true],
  ["components/page-frame/PageFrame.test.tsx", true],
  ["components/page-frame/page-frame.css", true],
  ["components/page-frame/page-frame.tsx", false],
  ["components/PageFrame/PageFrame.tsx", false],
  ["components/page-frame/PageFrame.ts", false],
  ["templates/About.tsx", false],
  ["strings/pt-BR.ts", true],
  ["legal/vocabulary/da.ts", true],
  ["legal/document/pt-BR.ts", false],
  ["styles/index.css", true],
];

test("the law of names tells right from wrong", () => {
  for (const [file, good] of names) assert.equal(isWellNamed(file), good, file);
});
