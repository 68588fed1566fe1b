import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

// The grammar of messages (docs/design.md) in all that legal/, io/, gatsby/ and cli/ print: what is wrong is unexpected, what is
// not there is missing, and either way the reader learns what was expected.

const source = import.meta.dirname;

/** Strings and templates of a program. Comments and patterns have none that begin like a message. */
const literals = /(["'`])(?:Unexpected|Missing) (?!\1)(?:\\.|(?!\1)[\s\S])*\1/g;

const isWhole = (literal: string) =>
  /^.(?:Unexpected|Missing) [\s\S]+, expected [\s\S]+.$/.test(literal);

/** What stands in `${…}` at its end may say it, where the file does. */
const isPart = (literal: string) => /\$\{[^}]*\}?.$/.test(literal);

const files = ["legal", "io", "gatsby", "cli"].flatMap((room) =>
  readdirSync(join(source, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/[.-]test\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

/** The literals of a text that begin like a message and nowhere say what was expected. */
function ungrammatical(text: string): string[] {
  const joined = text.replace(/["'`]\s*\+\s*["'`]/g, "");
  const found = joined.match(literals) ?? [];
  const rest = joined.replace(literals, "");
  return found.filter(
    (each) => !isWhole(each) && !(isPart(each) && /["'`}, ]expected /.test(rest)),
  );
}

test("every message says what was expected", () => {
  const found = files.flatMap((file) =>
    ungrammatical(readFileSync(join(source, file), "utf8")).map((literal) => `${file}: ${literal}`),
  );
  assert.deepEqual(found, []);
});

test("there are messages in every room", () => {
  for (const room of ["legal", "io", "gatsby", "cli"])
    assert.ok(
      files.some(
        (file) =>
          file.startsWith(room) &&
          readFileSync(join(source, file), "utf8").match(literals) !== null,
      ),
      room,
    );
});

test("a message without its second half is seen", () => {
  const bad = [
    '"Unexpected end of the file"',
    "`Missing $\u007Bname} in $\u007Bfolder}`",
    'const message =\n  "Unexpected file";',
  ];
  for (const text of bad) assert.equal(ungrammatical(text).length, 1, text);
  const good = [
    '"Unexpected title, expected another"',
    "`Missing $\u007Bname}, expected $\u007Bit}`",
    "`Unexpected $\u007Bname}`; const it = ', expected none'",
    '"Unexpected file " + ", expected none"',
    "// Unexpected things happen",
  ];
  for (const text of good) assert.deepEqual(ungrammatical(text), [], text);
});
