import { firstSentence } from "../guide/first-sentence.ts";
import type { Rule } from "../rule.ts";
import { sarifLevel } from "./sarif-level.ts";

/** A rule as a SARIF log describes it to who has never heard of it. */
export function sarifRule({ id, severity, why, remedy }: Rule) {
  return {
    id,
    shortDescription: { text: firstSentence(why) },
    fullDescription: { text: why },
    help: { text: remedy },
    defaultConfiguration: { level: sarifLevel[severity] },
  };
}
