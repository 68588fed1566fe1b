import type { GatsbyNode } from "gatsby";
import { decoded } from "../legal/document/addresses/address-parts.ts";
import { frozenName } from "../legal/document/names/frozen-name.ts";
import { pictureTargets } from "../legal/markdown/addresses/targets.ts";
import { parse } from "../legal/markdown/parsing/parse.ts";

/**
 * Gives every Markdown file its name in the content folder, by which pages ask for it, and the files of its pictures, so that
 * Gatsby knows what the page depends on.
 */
export const onCreateNode: GatsbyNode["onCreateNode"] = ({ node, actions, getNode }) => {
  if (node.internal.type !== "MarkdownRemark") return;
  const parent = node.parent ? getNode(node.parent) : undefined;
  const content = node.internal.content ?? "";
  // Only a text with pictures is read once more for them.
  const urls = content.includes("![") ? pictureTargets(parse(content)).map(({ url }) => url) : [];
  const pictureUrls = [...new Set(urls)];
  const source = String(parent?.relativePath ?? "");
  // A frozen version lies a folder deeper than the working file from which its pictures are named.
  const up = frozenName(source) ? "../" : "";
  const { image } = (node.frontmatter ?? {}) as { image?: unknown };
  const fields = {
    source,
    image: typeof image === "string" && image !== "" ? up + image : null,
    pictureUrls,
    pictures: pictureUrls.map((url) => up + decoded(url.replace(/[?#].*$/s, ""))),
  };
  for (const [name, value] of Object.entries(fields))
    actions.createNodeField({ node, name, value });
};
