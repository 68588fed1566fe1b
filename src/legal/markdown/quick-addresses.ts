import type { Processor } from "unified";
import { openLabel, type ParserEvent } from "./open-label.ts";

/** The parser at work on a paragraph. */
type Tokenizer = { readonly events: readonly ParserEvent[] };
type Construct = { readonly tokenize: (this: Tokenizer, ...rest: never[]) => unknown };
type Constructs = Readonly<Record<string, Construct | readonly Construct[]>>;
type Extension = { readonly text?: Constructs };

/**
 * Lets the parser look for bare addresses in a time that grows with the length of a paragraph, not with its square. At every word
 * they ask whether a bracket is open, and go through all that was read of the paragraph to find out. What they find is the same.
 * A plugin behind those of the dialect.
 */
export function quickAddresses(this: Processor): void {
  const extensions = (this.data("micromarkExtensions") ?? []) as readonly Extension[];
  this.data(
    "micromarkExtensions",
    extensions.map(({ text, ...rest }) => (text ? { ...rest, text: quick(text) } : rest)),
  );
}

function quick(constructs: Constructs): Constructs {
  const entries = Object.entries(constructs).map(([code, each]) => [
    code,
    beginsWord.test(String.fromCharCode(Number(code))) ? [each].flat().map(asked) : each,
  ]);
  return Object.fromEntries(entries) as Constructs;
}

/** With one of these begin bare addresses, and nothing else that has a meaning in a line. */
const beginsWord = /[\w.+-]/;

const known = new WeakMap<Construct, Construct>();
const questions = new WeakMap<Tokenizer, ReturnType<typeof openLabel>>();

/** The parser must be given the same object for the same construct. */
function asked(construct: Construct): Construct {
  const found = known.get(construct);
  if (found) return found;
  const { tokenize } = construct;
  const made: Construct = {
    ...construct,
    tokenize(...rest) {
      const open = question(this)(this.events);
      const events = { value: open ? [open] : [] };
      return tokenize.call(Object.create(this, { events }) as Tokenizer, ...rest);
    },
  };
  known.set(construct, made);
  return made;
}

function question(tokenizer: Tokenizer): ReturnType<typeof openLabel> {
  const found = questions.get(tokenizer) ?? openLabel();
  questions.set(tokenizer, found);
  return found;
}
