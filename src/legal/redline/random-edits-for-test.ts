import fc from "fast-check";

/** One edit of a text: what is done, where, and with what; numbers beyond the end start again. */
type Edit = {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly word: number;
  readonly text: string;
};

const kinds = [
  "remove",
  "move",
  "repeat",
  "insert",
  "removeClause",
  "moveClause",
  "renumber",
  "removeWord",
  "replaceWord",
  "insertWord",
  "joinNext",
  "split",
] as const;

/** Words and signs of many scripts, and Markdown that may not close. */
const scraps = [
  "ikke",
  "thirty (30) days",
  "§ 3",
  "ไม่เกิน",
  "个人信息",
  "لا",
  "नहीं",
  "👩‍⚖️",
  "e\u0301",
  "**bold**",
  "[a](/b)",
  "`x`",
  "<br>",
  "\u00a0",
  ".",
  "?",
  "。",
  "Two. Sentences.",
];

export const randomEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(500),
    to: fc.nat(500),
    word: fc.nat(200),
    text: fc.constantFrom(...scraps),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A Markdown text after some edits, as a lawyer might make them: blocks, clauses and words come, go and move. */
export function edited(body: string, edits: readonly Edit[]): string {
  let blocks = body.split(/\n{2,}/);
  for (const edit of edits) blocks = afterEdit(blocks, edit);
  return blocks.join("\n\n");
}

function afterEdit(blocks: readonly string[], edit: Edit): string[] {
  const at = edit.at % Math.max(1, blocks.length);
  const block = blocks[at] ?? "";
  const others = blocks.toSpliced(at, 1);
  const to = edit.to % (others.length + 1);
  switch (edit.kind) {
    case "remove":
      return others;
    case "move":
      return others.toSpliced(to, 0, block);
    case "repeat":
      return blocks.toSpliced(to, 0, block);
    case "insert":
      return blocks.toSpliced(to, 0, `${edit.text} ${block.slice(0, 40)} ${edit.text}`);
    case "removeClause":
    case "moveClause":
      return afterClauseEdit(blocks, edit);
    case "renumber":
      return blocks.map((each) =>
        each.replace(/^(#+ )(\d+)\./, (_, sign, n) => `${sign}${+n + 1}.`),
      );
    case "joinNext":
      return blocks.toSpliced(at, 2, blocks.slice(at, at + 2).join(" "));
    default:
      return blocks.toSpliced(at, 1, afterWordEdit(block, edit));
  }
}

function afterClauseEdit(blocks: readonly string[], { kind, at, to }: Edit): string[] {
  const starts = blocks.flatMap((block, i) => (block.startsWith("#") ? [i] : []));
  const from = starts[at % Math.max(1, starts.length)] ?? 0;
  const end = starts.find((start) => start > from) ?? blocks.length;
  const others = blocks.toSpliced(from, end - from);
  if (kind === "removeClause") return others;
  return others.toSpliced(to % (others.length + 1), 0, ...blocks.slice(from, end));
}

function afterWordEdit(block: string, { kind, word, text }: Edit): string {
  const words = block.split(/(?<= )/);
  const at = word % Math.max(1, words.length);
  if (kind === "removeWord") return words.toSpliced(at, 1).join("");
  if (kind === "replaceWord") return words.toSpliced(at, 1, `${text} `).join("");
  if (kind === "insertWord") return words.toSpliced(at, 0, `${text} `).join("");
  return words.toSpliced(at, 0, "\n\n").join("");
}
