import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { contentFile } from "../content/content-folder.ts";
import { program } from "../workspace.ts";

/** What all readers' browsers know by now: no nested rule, which half of them learned later, and no new colour function. */
const browsers = ["chrome111", "safari16.4", "firefox115"];

/**
 * The one style block of all pages: src/styles/index.css and, where there is one, the company's theme.css behind it.
 *
 * @throws where theme.css would load anything: a build is made from what is checked, and no page asks for more than it has
 */
export async function siteStyle(): Promise<string> {
  const theme = contentFile("theme.css");
  const imports = [
    `@import ${JSON.stringify(join(program, "src/styles/index.css"))};`,
    ...(existsSync(theme) ? [`@import ${JSON.stringify(theme)} layer(theme);`] : []),
  ];
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: imports.join("\n"),
      loader: "css",
      resolveDir: program,
    },
    bundle: true,
    metafile: true,
    minify: true,
    target: browsers,
    absWorkingDir: program,
    write: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  const [loaded] = loadedBy(theme, metafile);
  if (loaded !== undefined)
    throw new Error(`Unexpected address ${loaded} in theme.css, expected rules that load nothing`);
  // A "<" would end the style element in some parsers, and CSS never needs one.
  return (outputFiles[0]?.text ?? "").trim().replaceAll("<", "\\3c ");
}

/** What a theme imports, fetches or embeds; marks of the page itself aside. */
function loadedBy(theme: string, { inputs }: Metafile): string[] {
  const [, own] = Object.entries(inputs).find(([name]) => resolve(program, name) === theme) ?? [];
  return (own?.imports ?? [])
    .map(({ path, original }) => original ?? path)
    .filter((path) => !path.startsWith("#"));
}
