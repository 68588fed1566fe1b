import type { Token } from "markdown-it";
import type { Step } from "./step.ts";

/** Puts the notes behind the text, where the page shows them. */
export const footnotes: Step = {
  why: "The page numbers notes by their first mark; those that are called from notes come behind them, those that nothing calls last. The first definition of a name counts.",
  example: {
    text: "[^x]: lost\n\nA[^2] b[^1] c[^2]\n\n[^1]: one\n\n[^2]: two[^3]\n\n[^3]: three\n\n[^1]: again",
    reads: [": A b c", "note 1: two", "note 2: one", "note 3: three", "note 4: lost"],
  },
  teach: ({ core, renderer }) => {
    core.ruler.push("footnotes", (state) => {
      const { body, definitions } = parted(state.tokens);
      const notes = inOrder(body, definitions);
      const token = (tag: string, nesting: Token["nesting"]) =>
        new state.Token("note", tag, nesting);
      const section = Object.assign(token("section", 1), { attrs: [["class", "footnotes"]] });
      if (notes.length === 0) return;
      state.tokens = [...body, section, token("ol", 1)];
      for (const { map, tokens } of notes)
        state.tokens.push(Object.assign(token("li", 1), { map }), ...tokens, token("li", -1));
      state.tokens.push(token("ol", -1), token("section", -1));
    });
    const { rules } = renderer;
    rules.footnote_mark = () => "";
    rules.footnote_inline = () => "";
    // Notes in the line are read by themselves, where nothing joins escaped signs to the text around them.
    rules.text_special = rules.text as NonNullable<typeof rules.text>;
  },
};

/** A note with the lines that it comes from. */
type Note = { readonly map: Token["map"]; readonly tokens: readonly Token[] };

/** The tokens of the text, and those of each definition; a definition within another is one of its own. */
function parted(tokens: readonly Token[]): {
  readonly body: readonly Token[];
  readonly definitions: ReadonlyMap<string, Note>;
} {
  const body: Token[] = [];
  const definitions = new Map<string, Note>();
  const open = [body];
  for (const token of tokens) {
    if (token.type === "footnote_open") {
      const own: Token[] = [];
      if (!definitions.has(token.meta))
        definitions.set(token.meta, { map: token.map, tokens: own });
      open.push(own);
    } else if (token.type === "footnote_close") open.pop();
    else open.at(-1)?.push(token);
  }
  return { body, definitions };
}

function inOrder(body: readonly Token[], definitions: ReadonlyMap<string, Note>): Note[] {
  const notes = new Map<unknown, Note>();
  const read = (first: readonly Token[]) => {
    const queue = [first];
    for (const tokens of queue)
      for (const { key, note } of called(tokens, definitions)) {
        if (notes.has(key)) continue;
        notes.set(key, note);
        queue.push(note.tokens);
      }
  };
  read(body);
  for (const [name, note] of definitions) {
    if (notes.has(name)) continue;
    notes.set(name, note);
    read(note.tokens);
  }
  return [...notes.values()];
}

/** The notes that are called in a text, in order; what a note in the line calls is its own. */
function called(
  tokens: readonly Token[],
  definitions: ReadonlyMap<string, Note>,
  map: Token["map"] = null,
): { readonly key: unknown; readonly note: Note }[] {
  return tokens.flatMap((token) => {
    const { type, children, meta } = token;
    if (type === "footnote_inline") return [{ key: token, note: { map, tokens: children ?? [] } }];
    const note = type === "footnote_mark" ? definitions.get(meta) : undefined;
    if (note) return [{ key: meta, note }];
    return children ? called(children, definitions, token.map ?? map) : [];
  });
}
