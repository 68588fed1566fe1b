import { documentText } from "../texts/document-text.ts";

/** A good document that looks odd, and what becomes of it. */
export type OddInput = {
  /** What is odd, in kebab-case. */
  readonly name: string;
  /** Relative to the content folder. */
  readonly file: string;
  /** Its address. */
  readonly path: string;
  readonly text: string | Uint8Array;
  /** What the check says: `W line:column rule`. */
  readonly says: readonly string[];
  /** The headings of its page that are its own: `h2#id words`. */
  readonly headings: readonly string[];
};

/** A document whose body is odd. */
export function odd(
  name: string,
  body: string,
  headings: readonly string[],
  says: readonly string[] = [],
): OddInput {
  const path = `/en/${name}`;
  const file = `en/${name}.md`;
  return { name, file, path, text: documentText(path, body), says, headings };
}
