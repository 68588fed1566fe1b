import type { InlineRule, InlineState, Step } from "./step.ts";

const tilde = 0x7e;

/** What stands for one and for two tildes among the marks that pair with their like. */
const markers = [0, tilde, 0x11007e];

/** One tilde strikes out as two do. Only as many close as have opened, and three are none. */
export const strokes: Step = {
  why: "The page strikes out what stands between single tildes (GFM allows one or two).",
  example: { text: "~gone~ ~~~kept~~~", reads: [": gone ~~~kept~~~"] },
  teach: ({ inline }) => {
    inline.ruler.at("strikethrough", tildes);
    inline.ruler2.at("strikethrough", (state) => {
      takeMarks(state, state.delimiters);
      for (const meta of state.tokens_meta) takeMarks(state, meta?.delimiters ?? []);
      return true;
    });
  },
};

const tildes: InlineRule = (state, silent) => {
  if (silent || state.src.charCodeAt(state.pos) !== tilde) return false;
  const { length, can_open: open, can_close: close } = state.scanDelims(state.pos, true);
  const marker = markers[length];
  state.push("text", "", 0).content = "~".repeat(length);
  state.pos += length;
  if (marker !== undefined)
    state.delimiters.push({
      marker,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open,
      close,
    });
  return true;
};

/** Empties the marks that were paired. */
function takeMarks({ tokens }: InlineState, delimiters: InlineState["delimiters"]): void {
  for (const { marker, token, end } of delimiters) {
    if (!markers.includes(marker) || end < 0) continue;
    for (const each of [tokens[token], tokens[delimiters[end]?.token ?? -1]])
      if (each) each.content = "";
  }
}
