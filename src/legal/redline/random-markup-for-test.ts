import fc from "fast-check";

/** Words with a blockLayout that changes none of them. */
const settings: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => `**${word}**`,
  (word) => `*${word}*`,
  (word) => `~~${word}~~`,
  (word) => `\`${word}\``,
  (word) => `<sup>${word}</sup>`,
  (word) => `<abbr title="one">${word}</abbr>`,
  (word) => `<abbr title="two">${word}</abbr>`,
  (word) => `<time datetime="2025-01-01">${word}</time>`,
  (word) => `<time datetime="2026-01-01">${word}</time>`,
  (word) => `[${word}](/a)`,
  (word) => `[${word}](/b)`,
  (word) => `[${word}](/b "valid until 2030")`,
  (word) => `[${word}](${word})`,
  (word) => `${word}[^a]`,
  (word) => `${word}[^b]`,
  (word) => `![](a.png) ${word}`,
  (word) => `![seal](b.png) ${word}`,
  (word) => `[![seal](b.png)](/a) ${word}`,
  (word) => `![seal](b.png "Seal") ${word}`,
  (word) => `<br>${word}`,
];

/** Words of one line, each in its blockLayout. */
const lines: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join(" "),
  (words) => `- ${words.join(" ")}`,
  (words) => `- [ ] ${words.join(" ")}`,
  (words) => `- [x] ${words.join(" ")}`,
  (words) => `1. ${words.join(" ")}`,
  (words) => `4. ${words.join(" ")}`,
  (words) => `- - ${words.join(" ")}`,
  (words) => `1. - ${words.join(" ")}`,
  (words) => `-\n- ${words.join(" ")}`,
  (words) => `> ${words.join(" ")}`,
  (words) => `${words.slice(0, -1).join(" ")}\n\n${words.at(-1)}`,
  (words) => `---\n\n${words.join(" ")}`,
  (words) => `## ${words.join(" ")}`,
  (words) => `### ${words.join(" ")}`,
  (words) => `| ${words.join(" | ")} |\n|--|--|--|\n| x |`,
  (words) => `| ${words.join(" | ")} |\n|--|--:|--|\n| x |`,
  (words) => `| ${words.join(" | ")} |\n|--|--|--|\n| x |\n| | | |`,
  (words) => `|  | ${words.join(" | ")} |\n|--|--|--|--|`,
  (words) => `<table><tr><td>${words.join("</td><td>")}</td></tr></table>`,
  (words) => `<table><tr><td>${words.join("</td></tr><tr><td>")}</td></tr></table>`,
  (words) => `<table><tr><td></td><td>${words.join("</td><td>")}</td></tr></table>`,
  (words) => `<table><tr><td>${words.join("</td><td>")}</td><td></td></tr></table>`,
  (words) => `<table><tr><td rowspan="2">${words.join("</td><td>")}</td></tr><tr></tr></table>`,
  (words) => `<table><tr><td rowspan="3">${words.join("</td><td>")}</td></tr><tr></tr></table>`,
  (words) => `<table><tr><th>${words.join("</th><td>")}</td></tr></table>`,
  (words) => `<ul><li>${words.join("</li><li>")}</li></ul>`,
  (words) => `<ol><li>${words.join("</li><li>")}</li></ol>`,
  (words) => `<ul><li>${words.join("<ul><li>")}</li></ul></li></ul></li></ul>`,
  (words) => `<ul><li>${words.join(" ")}</li></ul>`,
  ([first, ...words]) => `<dl><dt>${first}</dt><dd>${words.join(" ")}</dd></dl>`,
  ([first, second, ...words]) => `<dl><dt>${first} ${second}</dt><dd>${words.join(" ")}</dd></dl>`,
  (words) => `<p dir="rtl">${words.join(" ")}</p>`,
  (words) => `<p>${words.join("</p><p>")}</p>`,
  (words) =>
    `<details>\n<summary>${words[0]}</summary>\n\n${words.slice(1).join(" ")}\n\n</details>`,
  (words) =>
    `<details open>\n<summary>${words[0]}</summary>\n\n${words.slice(1).join(" ")}\n\n</details>`,
  (words) => `<ins>\n\n${words.join(" ")}\n\n</ins>`,
  (words) => `<blockquote>\n\n${words.join(" ")}\n\n</blockquote>`,
  (words) => `    ${words.join(" ")}`,
  (words) => `    ${words.join("\n    ")}`,
  (words) => `    ${words.join("\n      ")}`,
];

const texts = ["Fees are due", "We may share", "Nothing else applies"].map((text) =>
  text.split(" "),
);

type Choice = { readonly line: number; readonly settings: readonly number[] };

const choice: fc.Arbitrary<Choice> = fc.record({
  line: fc.nat(lines.length - 1),
  settings: fc.array(fc.nat(settings.length - 1), { minLength: 3, maxLength: 3 }),
});

/** One change of a line: another form, or another blockLayout of one word, or those of two words the other way round. */
const change: fc.Arbitrary<(choice: Choice) => Choice> = fc.oneof(
  fc.nat(lines.length - 1).map((line) => (choice: Choice) => ({ ...choice, line })),
  fc.constant((choice: Choice) => ({ ...choice, line: (choice.line + 1) % lines.length })),
  fc.tuple(fc.nat(2), fc.nat(settings.length - 1)).map(([at, blockLayout]) => (choice: Choice) => {
    return { ...choice, settings: choice.settings.with(at, blockLayout) };
  }),
  fc.constantFrom([1, 0, 2], [0, 2, 1]).map((order) => (choice: Choice) => {
    return { ...choice, settings: order.map((at) => choice.settings[at] ?? 0) };
  }),
);

/** Two texts of the same words, of which one line is set in another way. */
export const randomMarkup: fc.Arbitrary<readonly [before: string, after: string]> = fc
  .tuple(fc.tuple(choice, choice, choice), fc.nat(2), change)
  .map(([choices, at, changed]) => [
    markdown(choices),
    markdown(choices.map((each, i) => (i === at ? changed(each) : each))),
  ]);

function markdown(choices: readonly Choice[]): string {
  const blocks = choices.map(({ line, settings: own }, i) => {
    const words = texts[i]?.map((word, k) => settings[own[k] ?? 0]?.(word) ?? word) ?? [];
    return lines[line]?.(words) ?? "";
  });
  return [...blocks, "End.", "[^a]: Note one.", "[^b]: Note two."].join("\n\n");
}
