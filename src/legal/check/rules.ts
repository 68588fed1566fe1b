import type { Rule } from "./rule.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { fileReadable } from "./rules/file-readable.ts";
import { imageExists } from "./rules/image-exists.ts";
import { interfaceStrings } from "./rules/interface-strings.ts";
import { linkTarget } from "./rules/link-target.ts";
import { mergeConflict } from "./rules/merge-conflict.ts";
import { rawHtml } from "./rules/raw-html.ts";
import { singleTitle } from "./rules/single-title.ts";
import { tocFence } from "./rules/toc-fence.ts";
import { uniquePath } from "./rules/unique-path.ts";
import { uniqueWork } from "./rules/unique-work.ts";

/** All rules, in the order in which they are explained. Frontmatter reports under `frontmatter`, site.yml under `site`. */
export const rules: readonly Rule[] = [
  fileReadable,
  mergeConflict,
  tocFence,
  singleTitle,
  duplicateId,
  rawHtml,
  linkTarget,
  imageExists,
  uniquePath,
  uniqueWork,
  interfaceStrings,
];
