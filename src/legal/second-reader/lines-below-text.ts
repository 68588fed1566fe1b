import { builtInRule } from "./built-in-rule.ts";
import type { BlockRule, BlockState, Step } from "./step.ts";

/** What stands right below the definition of a link stands below text, though the definition shows none. */
export const linesBelowText: Step = {
  why: "Right below a definition the page reads an indented line as text and not as code, and begins a list with a bullet or 1 only (CommonMark, 5.3).",
  example: { text: "[a]: /da/a\n    one\n\n[b]: /da/b\n7. two", reads: [": one", ": 7. two"] },
  teach: ({ block: { ruler } }) => {
    const [reference, code] = [builtInRule("reference"), builtInRule("code")];
    const list = builtInRule("list");
    ruler.at("reference", (state, line, end, silent) => {
      const isRead = reference(state, line, end, silent);
      if (isRead && !silent) endText(state, state.line);
      return isRead;
    });
    ruler.at(
      "code",
      (state, line, end, silent) => !isBelowText(state, line) && code(state, line, end, silent),
    );
    ruler.at(
      "list",
      (state, line, end, silent) =>
        (silent || !isBelowText(state, line) || interrupts(list, state, line, end)) &&
        list(state, line, end, silent),
      { alt: ["paragraph", "reference", "blockquote"] },
    );
  },
};

/** Where text ends that a block below it must be able to interrupt: the line, and the indentation of what holds it. */
type Env = { textEnd?: string };

/** Says that a line stands right below text. */
export function endText({ env, blkIndent }: BlockState, line: number): void {
  (env as Env).textEnd = `${line} ${blkIndent}`;
}

function isBelowText({ env, blkIndent }: BlockState, line: number): boolean {
  return (env as Env).textEnd === `${line} ${blkIndent}`;
}

function interrupts(rule: BlockRule, state: BlockState, line: number, end: number): boolean {
  const { parentType } = state;
  state.parentType = "paragraph";
  const doesInterrupt = rule(state, line, end, true);
  state.parentType = parentType;
  return doesInterrupt;
}
