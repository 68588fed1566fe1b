import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenFile } from "../../document/names/frozen-name.ts";
import { listedDigests } from "../checksums/listed-digests.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { correctionRefusal } from "./correction-refusal.ts";
import type { FreezePlan, FrozenCopy } from "./freeze-plan.ts";
import { replacedVersion } from "./replaced-version.ts";
import { unlistedPictures } from "./unlisted-pictures.ts";

/**
 * Puts the words of a working file in the place of the frozen ones of the same date, and keeps those as `<date>.<n>.md`. A
 * correction that was cut off is completed by the next one: first the old bytes are kept, then the new ones come, lines last.
 *
 * @param day no correction is dated after it, YYYY-MM-DD
 * @returns what to do, or why nothing is done: "Unexpected …, expected …"
 */
export function correctionPlan(
  document: DocumentFacts,
  state: FrozenState,
  day: string,
): FreezePlan | { readonly refusal: string } {
  const refusal = correctionRefusal(document, state, day);
  if (refusal !== undefined) return { refusal };
  const { digests, sums } = state;
  const { file, frontmatter, bytesDigest: fresh } = document;
  const to = frozenFile(file, frontmatter.date);
  // The line says what was published; the bytes may be the corrected ones already.
  const old = listedDigests(sums).get(to) ?? "";
  const kept = replacedVersion(document, state, old);
  const keep: FrozenCopy = { from: to, to: kept.file, digest: old };
  const place: FrozenCopy = { from: file, to, digest: fresh, replaces: old };
  const pictures = unlistedPictures(state, [document]);
  const put = new Map([[to, fresh], [kept.file, old], ...pictures]);
  return {
    copies: [...(kept.isThere ? [] : [keep]), ...(digests.get(to) === fresh ? [] : [place])],
    listed: [...(kept.isThere ? [kept.file] : []), ...pictures.keys()].sort(codeUnitOrder),
    sums: { before: sums, after: withChecksums(sums, { put }) },
  };
}
