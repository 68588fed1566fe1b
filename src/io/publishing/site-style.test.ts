import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { program } from "../workspace.ts";
import { siteStyle } from "./site-style.ts";

/** What a style sheet declares between its braces, each with the rules that it stands in, outermost first. */
function blocks(css: string): { readonly within: readonly string[]; readonly text: string }[] {
  const found = [];
  const open: string[] = [];
  let text = "";
  for (const [token = ""] of css.matchAll(/"(?:\\.|[^"\\])*"|[{};]|[^"{};]+/gs)) {
    if (token !== "{" && token !== "}") text += token;
    else if (token === "{") {
      open.push(text.slice(text.lastIndexOf(";") + 1).trim());
      text = "";
    } else {
      found.push({ within: [...open], text });
      open.pop();
      text = "";
    }
  }
  return found;
}

test("browsers of 2023 understand every rule: none is nested, no colour needs light-dark()", async () => {
  const style = await siteStyle();
  const rules = blocks(style);
  const nested = rules.filter(({ within }) =>
    within.slice(0, -1).some((outer) => !outer.startsWith("@")),
  );
  assert.ok(rules.length > 100);
  assert.deepEqual(nested, []);
  assert.doesNotMatch(style, /light-dark\(/);
});

test("every colour has a dark counterpart, for screens alone", () => {
  const css = readFileSync(join(program, "src/styles/tokens.css"), "utf8");
  const colours = (medium: string) =>
    blocks(css.replaceAll(/\/\*.*?\*\//gs, ""))
      .filter(({ within }) => within.join(" ") === `@layer tokens ${medium}:root`)
      .flatMap(({ text }) => [...text.matchAll(/(--[\w-]+): #/g)].map(([, name]) => name));
  const dark = "(prefers-color-scheme: dark)";
  const strong = "(prefers-contrast: more)";
  assert.ok(colours("").length > 9);
  assert.deepEqual(colours(`@media screen and ${dark} `), colours(""));
  assert.deepEqual(
    colours(`@media screen and ${strong} and ${dark} `),
    colours(`@media ${strong} `),
  );
});

const outside = join("..", "outside.css");

for (const [what, rule, address] of [
  ["another host", 'a { background: url("https://x.example/a.png") }', "https://x.example/a.png"],
  ["a sheet of another host", '@import "https://x.example/a.css";', "https://x.example/a.css"],
  ["a file that lies elsewhere", `@import "${outside}";`, outside],
])
  test(`a theme that would load ${what} is refused`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "paragraf-theme-"));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "content"));
    writeFileSync(join(folder, "outside.css"), "a { color: red }");
    writeFileSync(join(folder, "content/theme.css"), `${rule} :root { --accent: red }`);
    process.env.PARAGRAF_CONTENT = join(folder, "content");
    t.after(() => delete process.env.PARAGRAF_CONTENT);
    await assert.rejects(siteStyle, {
      message: `Unexpected address ${address} in theme.css, expected rules that load nothing`,
    });
  });
