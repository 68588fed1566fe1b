import type { Diagnostic } from "../document/diagnostic.ts";
import type { Rule } from "./rule.ts";
import { activeSvg } from "./rules/active-svg.ts";
import { aliasTarget } from "./rules/alias-target.ts";
import { asksToCheckBack } from "./rules/asks-to-check-back.ts";
import { authoritativeLanguage } from "./rules/authoritative-language.ts";
import { changesMissing } from "./rules/changes-missing.ts";
import { confusablePath } from "./rules/confusable-path.ts";
import { contentLoss } from "./rules/content-loss.ts";
import { correctionLost } from "./rules/correction-lost.ts";
import { crossReferenceNamed } from "./rules/cross-reference-named.ts";
import { crossReferenceNumber } from "./rules/cross-reference-number.ts";
import { dateAsList } from "./rules/date-as-list.ts";
import { dateConflict } from "./rules/date-conflict.ts";
import { dateDrift } from "./rules/date-drift.ts";
import { definitionUnused } from "./rules/definition-unused.ts";
import { disclosures } from "./rules/disclosures.ts";
import { doubledWord } from "./rules/doubled-word.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { earlierVersionPending } from "./rules/earlier-version-pending.ts";
import { exceptionAge } from "./rules/exception-age.ts";
import { fenceEnd } from "./rules/fence-end.ts";
import { fieldCut } from "./rules/field-cut.ts";
import { fileName } from "./rules/file-name.ts";
import { fileReadable } from "./rules/file-readable.ts";
import { frontmatter } from "./rules/frontmatter.ts";
import { frozenFieldsDiffer } from "./rules/frozen-fields-differ.ts";
import { frozenIntact } from "./rules/frozen-intact.ts";
import { headingIncrement } from "./rules/heading-increment.ts";
import { headingRepeated } from "./rules/heading-repeated.ts";
import { imageExists } from "./rules/image-exists.ts";
import { indentedCode } from "./rules/indented-code.ts";
import { interfaceStrings } from "./rules/interface-strings.ts";
import { invisibleCharacters } from "./rules/invisible-characters.ts";
import { linkForm } from "./rules/link-form.ts";
import { linkTarget } from "./rules/link-target.ts";
import { linkWithoutAddress } from "./rules/link-without-address.ts";
import { listMarker } from "./rules/list-marker.ts";
import { listNumber } from "./rules/list-number.ts";
import { literalMarkup } from "./rules/literal-markup.ts";
import { lostAddress } from "./rules/lost-address.ts";
import { markupInHtml } from "./rules/markup-in-html.ts";
import { mergeConflict } from "./rules/merge-conflict.ts";
import { numberSequence } from "./rules/number-sequence.ts";
import { numberSibling } from "./rules/number-sibling.ts";
import { paragraphRepeated } from "./rules/paragraph-repeated.ts";
import { placeholder } from "./rules/placeholder.ts";
import { rawHtml } from "./rules/raw-html.ts";
import { readTwoWays } from "./rules/read-two-ways.ts";
import { sectionEmpty } from "./rules/section-empty.ts";
import { signTaken } from "./rules/sign-taken.ts";
import { singleTitle } from "./rules/single-title.ts";
import { site } from "./rules/site.ts";
import { tableEnd } from "./rules/table-end.ts";
import { titleMismatch } from "./rules/title-mismatch.ts";
import { tocFence } from "./rules/toc-fence.ts";
import { uniquePath } from "./rules/unique-path.ts";
import { uniqueWork } from "./rules/unique-work.ts";
import { withdrawnEarly } from "./rules/withdrawn-early.ts";
import { wordsLost } from "./rules/words-lost.ts";

/** Whether a page can be published at all. No exception and no baseline accepts these. */
const publicationRules: readonly Rule[] = [
  frontmatter,
  site,
  fileReadable,
  mergeConflict,
  wordsLost,
  fieldCut,
  fenceEnd,
  tocFence,
  duplicateId,
  rawHtml,
  linkTarget,
  imageExists,
  activeSvg,
  uniquePath,
  uniqueWork,
  frozenIntact,
  correctionLost,
  aliasTarget,
  lostAddress,
];

/** Whether the page says what was written. A person may weigh a warning of these; an error never. */
const proofRules: readonly Rule[] = [readTwoWays];

/** What a lawyer would want to know. */
const wordingRules: readonly Rule[] = [
  numberSequence,
  numberSibling,
  headingIncrement,
  singleTitle,
  headingRepeated,
  sectionEmpty,
  crossReferenceNamed,
  crossReferenceNumber,
  dateAsList,
  listMarker,
  tableEnd,
  markupInHtml,
  indentedCode,
  listNumber,
  signTaken,
  literalMarkup,
  linkWithoutAddress,
  definitionUnused,
  dateConflict,
  dateDrift,
  frozenFieldsDiffer,
  withdrawnEarly,
  earlierVersionPending,
  contentLoss,
  changesMissing,
  placeholder,
  invisibleCharacters,
  doubledWord,
  paragraphRepeated,
  linkForm,
  asksToCheckBack,
  titleMismatch,
  fileName,
  confusablePath,
];

/** What a declared list of disclosures promises. */
const disclosureRules: readonly Rule[] = [disclosures];

/** What those who keep the site would want to know. */
const houseRules: readonly Rule[] = [exceptionAge, authoritativeLanguage, interfaceStrings];

/** All rules, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  ...publicationRules,
  ...proofRules,
  ...wordingRules,
  ...disclosureRules,
  ...houseRules,
];

/** The ids of the rules whose findings an exception or the baseline may accept: what a person may weigh. */
export const excusableRules: ReadonlySet<string> = new Set(
  [...proofRules, ...wordingRules].map(({ id }) => id),
);

/** Whether an exception or the baseline may accept a finding. */
export function isExcusable({ rule, severity }: Diagnostic): boolean {
  const isProof = proofRules.some(({ id }) => id === rule);
  return excusableRules.has(rule) && !(isProof && severity === "error");
}
