import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { contentFile } from "./content-folder.ts";
import { checkout } from "./workspace.ts";

/** The one style block of all pages: src/styles/index.css and, where there is one, the company's theme.css behind it. */
export async function siteStyle(): Promise<string> {
  const theme = contentFile("theme.css");
  const imports = [
    `@import ${JSON.stringify(join(checkout, "src/styles/index.css"))};`,
    ...(existsSync(theme) ? [`@import ${JSON.stringify(theme)} layer(theme);`] : []),
  ];
  const { outputFiles } = await build({
    stdin: {
      contents: imports.join("\n"),
      loader: "css",
      resolveDir: checkout,
    },
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
  });
  // A "<" would end the style element in some parsers, and CSS never needs one.
  return (outputFiles[0]?.text ?? "").trim().replaceAll("<", "\\3c ");
}
