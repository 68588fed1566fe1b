import { blocksDigest, blocksWords, type TextBlock } from "../../document/blocks/text-block.ts";
import type { Diagnostic } from "../../document/diagnostic.ts";
import { account } from "../account/account.ts";
import { finding } from "../finding.ts";
import type { CheckedDocument, DocumentRule } from "../rule.ts";
import { rawHtml } from "../rules/raw-html.ts";
import { readTwoWays } from "../rules/read-two-ways.ts";
import { wordsLost } from "../rules/words-lost.ts";

/**
 * What the check says of the text of a frozen version. A rule that came later must not block publishing for ever: what can be read
 * in two ways was published in one, and is shown in it. But then the second reader proves no word of it, so the account does.
 *
 * @param shown the blocks that its page shows
 * @param bodyLine the line of the file on which the text starts
 */
export function frozenFindings(
  document: CheckedDocument,
  shown: readonly TextBlock[],
  file: string,
  bodyLine: number,
): Diagnostic[] {
  const isAsParsed = blocksDigest(document.ownBlocks) === blocksDigest(shown);
  const twoWays = findings(readTwoWays, document, file);
  const isProved = blocksWords(shown) === blocksWords(document.blocks);
  const lost = isProved ? [] : account(document.text, bodyLine, shown);
  return [
    ...findings(rawHtml, document, file),
    ...(isAsParsed ? twoWays.map(asWarning) : twoWays),
    ...lost
      .filter(({ rule }) => rule === wordsLost.id)
      .map((fault) => finding(wordsLost, file, fault, fault.message)),
  ];
}

function findings(rule: DocumentRule, document: CheckedDocument, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  rule.check(document, (at, message, details) =>
    found.push(finding(rule, file, at, message, details)),
  );
  return found;
}

function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "warning" };
}
