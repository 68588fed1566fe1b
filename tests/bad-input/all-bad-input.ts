import type { BadInput } from "./bad-input.ts";
import { frontmatterFields } from "./frontmatter-fields.ts";
import { frontmatterShape } from "./frontmatter-shape.ts";
import { headings } from "./headings.ts";
import { links } from "./links.ts";
import { paths } from "./paths.ts";
import { rawHtml } from "./raw-html.ts";
import { tocFences } from "./toc-fences.ts";
import { forbiddenFile, unreadableFiles } from "./unreadable-files.ts";

/** All that can be wrong in one content folder at once. */
export const allBadInput: readonly BadInput[] = [
  ...frontmatterShape,
  ...frontmatterFields,
  ...paths,
  ...unreadableFiles,
  forbiddenFile,
  ...rawHtml,
  ...tocFences,
  ...headings,
  ...links,
];
