import type { AccountFault } from "../account-fault.ts";
import type { ClaimedLines } from "../lines/claimed-lines.ts";
import { positionIn } from "../lines/range.ts";
import { openFence } from "./open-fence.ts";
import { quoted } from "./quoted.ts";

/** What no clause has: braces, comparisons, calls, comments and commands of a program. */
const isProgram =
  /[{}]|=>|[=!]==?|\w = |(?<!:)\/\/|^[ \t]*(?:[$%>] ?\w|<\w)|\w\.\w+\(|\s--[a-z]|^[ \t]*\.{1,2}\/|\w\.(?:js|ts|py|sh|txt|gz)\b|\w\((?:['"]|\))|\b(?:npm|npx|yarn|pnpm|pip|git|curl|sudo|docker)\b/m;

/** What was meant as text and is shown as code: behind a fence that nothing closes, or closed too late, or indented. */
export function codeFaults(laid: ClaimedLines): AccountFault[] {
  const { mode, fence, isClosed, whole, source, page } = laid;
  if (mode !== "literal") return [];
  const start = whole.starts[0] ?? { line: 1, column: 1 };
  const column = start.column + Math.max(0, whole.text.search(/\S/));
  const at = { line: start.line, column };
  if (!fence && isProgram.test(whole.text)) return [];
  if (!fence)
    return [
      {
        ...at,
        rule: "indented-code",
        message: `Unexpected ${quoted(page)} shown as code, because spaces stand before it, expected at most three`,
      },
    ];
  if (!isClosed) return [openFence(at, fence)];
  // A language that is named was meant as code.
  if (!/^(?:text|txt|plain|toc\b.*)?$/i.test(fence.info)) return [];
  const heading = /(?<=^|\n)[ \t]{0,3}##{1,5}[ \t]+[\p{L}\p{N}§].*/u.exec(source.text);
  if (!heading) return [];
  const [words] = heading;
  return [
    {
      ...positionIn(source, heading.index + words.search(/\S/)),
      rule: "fence-end",
      message: `Unexpected heading ${quoted(words)} in code that begins in line ${at.line}, expected the code to end above it`,
    },
  ];
}
