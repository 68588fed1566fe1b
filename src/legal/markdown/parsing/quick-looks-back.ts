import type { Processor } from "unified";
import { type OpenStarts, openStarts, type ParserEvent } from "./open-starts.ts";

/** The parser at work on a paragraph. */
type Tokenizer = { readonly events: readonly ParserEvent[] };
type Effects = { readonly [does in "enter" | "consume" | "exit"]: (what: unknown) => void };
type Construct = { readonly tokenize: (this: Tokenizer, ...rest: never[]) => unknown };
type Constructs = Readonly<Record<string, Construct | readonly Construct[]>>;
type Extension = { readonly text?: Constructs };

/** What a construct looks for among all that was read of its paragraph. */
type Wanted = keyof OpenStarts;

/**
 * Lets the parser read a paragraph in a time that grows with its length, not with its square. At every word GFM looks back through
 * all that was read of the paragraph whether a bracket is open, for an address begins in none, and at every closing bracket so do
 * footnotes; now they are given that one entry. So do links, and are not asked where nothing is open. What is found is the same. A
 * plugin behind those of the dialect.
 */
export function quickLooksBack(this: Processor): void {
  const extensions = (this.data("micromarkExtensions") ?? []) as readonly Extension[];
  const quickened = extensions.map(({ text, ...rest }) =>
    text ? { ...rest, text: quick(text) } : rest,
  );
  this.data("micromarkExtensions", [...quickened, { text: { [closing]: closesNothing } }]);
}

const closing = "]".charCodeAt(0);

/** A bracket that closes nothing is a sign like others. The parser asks those first that come last. */
const closesNothing: Construct = {
  tokenize(effects: Effects, ok: unknown, nok: (code: number) => unknown) {
    return (code: number) => {
      const { label, note } = question(this)(this.events);
      if (label || note) return nok(code);
      effects.enter("data");
      effects.consume(code);
      effects.exit("data");
      return ok;
    };
  },
};

function quick(constructs: Constructs): Constructs {
  const entries = Object.entries(constructs).map(([code, each]) => {
    const wanted = wantedAt(String.fromCharCode(Number(code)));
    return [code, wanted ? [each].flat().map((one) => given(one, wanted)) : each];
  });
  return Object.fromEntries(entries) as Constructs;
}

function wantedAt(character: string): Wanted | undefined {
  if (character === "]") return "note";
  // With these begin bare addresses, and nothing else that the dialect adds to a line.
  return /[\w.+-]/.test(character) ? "label" : undefined;
}

const known = new WeakMap<Construct, Construct>();
const questions = new WeakMap<Tokenizer, ReturnType<typeof openStarts>>();

/** The parser must be given the same object for the same construct. */
function given(construct: Construct, wanted: Wanted): Construct {
  const found = known.get(construct);
  if (found) return found;
  const { tokenize } = construct;
  const made: Construct = {
    ...construct,
    tokenize(...rest) {
      const open = question(this)(this.events)[wanted];
      const events = { value: open ? [open] : [] };
      return tokenize.call(Object.create(this, { events }) as Tokenizer, ...rest);
    },
  };
  known.set(construct, made);
  return made;
}

function question(tokenizer: Tokenizer): ReturnType<typeof openStarts> {
  const found = questions.get(tokenizer) ?? openStarts();
  questions.set(tokenizer, found);
  return found;
}
