import { join } from "node:path";
import { said } from "../paragraf.ts";
import { documentText } from "../texts/document-text.ts";
import { writeFiles } from "../texts/write-files.ts";
import { preparedSite } from "./prepared-site.ts";
import { siteCopy } from "./site-copy.ts";

/** The path that the site lives below on its host. */
export const base = "/legal-site";

/** Where its one document stands, with an older version, and where it stood before. */
export const path = "/en/legal/terms";
export const oldPath = "/en/legal/rules";

/** What ends strings, elements, attributes, comments, directives or templates of all the forms that a text ends up in. */
const evil = [
  "</title></style></script></textarea><script>window.hacked=1</script>",
  "\"><img src=x onerror=window.hacked=1> ' onmouseover='window.hacked=1",
  "]]> <!-- --> &lt;b&gt; &#60;script&#62; &quot; &lt;/script&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;",
  '\\" \\u003cscript\\u003e \\n {"@type":"Thing"}',
  "$\u007B7*7} {{7*7}} {%raw%} <%= 7*7 %> #{7*7} `id` $(id) {$HOME} {env.HOME} $host",
  "} } ; return 200 evil; # Link: <//evil.example>; rel=preload",
  "javascript:window.hacked=1 data:text/html,x //evil.example/x.js",
  "\u2028\u2029\u202Eabc\u202C",
] as const;

/** One such text per field, each with all of them. */
export const hostile = {
  title: `Title ${evil.join(" ")}`,
  description: `Description ${evil.join(" ")}`,
  changes: `Changes ${evil.join(" ")}`,
  note: `Note ${evil.join(" ")}`,
  name: `Name ${evil.join(" ")}`,
  publisher: `Publisher ${evil.join(" ")}`,
} as const;

/** Words of clauses: what a Markdown file may write, so that readers see it as it stands. */
export const paragraphs = evil.map((text) =>
  text.replace(/[\\`*_{}[\]<>()#+.!|&~^:/$%=-]/g, "\\$&"),
);

const settings = {
  name: hostile.name,
  publisher: hostile.publisher,
  url: "https://example.com",
  basePath: `${base}/`,
  externalPaths: ["/shop/*"],
  hsts: "host",
};

/** The site whose texts are hostile. */
export const hostileSite = preparedSite("a hostile site", build);

async function build(): Promise<string> {
  const { folder, run } = siteCopy();
  const law = join(folder, "law");
  const environment = { PARAGRAF_CONTENT: "law", PARAGRAF_DAY: "2026-06-01" };
  const version = (date: string, more: string) =>
    documentText(
      path,
      `# ${paragraphs[0]}\n\n## 1. ${paragraphs[4]}\n\n${paragraphs.join("\n\n")}\n\n${more}`,
      {
        title: JSON.stringify(hostile.title),
        description: JSON.stringify(hostile.description),
        changes: JSON.stringify(hostile.changes),
        date,
        aliases: JSON.stringify({ paths: [oldPath] }),
        corrections: JSON.stringify([{ date: "2026-02-01", note: hostile.note }]),
      },
    );
  const links =
    "Go [to the shop](/shop/cart?a=1&b=2), [to the top](/en) or [to the clause](/da/legal/vilkår#legal).";
  writeFiles(law, {
    "site.yml": JSON.stringify(settings),
    "en/legal/terms.md": version("2026-01-01", links),
    "da/legal/vilkår.md": documentText("/da/legal/vilkår", "# Vilkår\n\n## Legal\n\nTekst.", {
      title: "Vilkår",
      id: "legal-terms",
    }),
  });
  for (const words of [["release"], ["build"]]) {
    if (words[0] === "build")
      writeFiles(law, { "en/legal/terms.md": version("2026-05-01", `${links} More.`) });
    const outcome = await run(words, environment);
    if (outcome.code !== 0) throw new Error(`The hostile site was not made:\n${said(outcome)}`);
  }
  return folder;
}
