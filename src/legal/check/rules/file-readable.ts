import type { Position } from "../../document/diagnostic.ts";
import { linePosition } from "../../document/places/line-position.ts";
import { largestFile, type SourceFile } from "../../document/source-file.ts";
import type { FileRule } from "../rule.ts";

const start = { line: 1, column: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);

const obstacles = {
  directory: "Unexpected folder with the name of a document, expected a file",
  "link-outside": "Unexpected symbolic link to a folder or out of the content, expected a file",
  unreadable: "Unexpected refusal by the file system, expected a file that can be read",
  "too-large": "Unexpected size over 2 MB, expected a legal text",
};

/**
 * A file that cannot be read as text cannot be published, and must not be published in part. What would take the parser too long is
 * found where the text is read (endless-passage.ts).
 */
export const fileReadable: FileRule = {
  scope: "file",
  id: "file-readable",
  severity: "error",
  why: "What cannot be read as UTF-8 text would reach readers with missing or wrong characters, and a text that takes minutes to read would hold up the check and the site.",
  remedy:
    "Save the file as UTF-8 text with the legal text behind the frontmatter. In a web editor, copy the text into a new file. Where a text takes too long to read, divide the paragraph that is named with empty lines; brackets, stars and other marks that are meant as such need a backslash before them.",
  check(source, report) {
    const problem = fileProblem(source);
    if (problem) report(problem.at, problem.message);
  },
  examples: {
    good: [
      { file: "da/a.md", bytes: bytes("---\ntitle: æøå\n---\n\nTekst\n") },
      { file: "zh/a.md", bytes: bytes("\uFEFF---\r\ntitle: 隐私政策\r\n---\r\n\r\n𠮷\r\n") },
    ],
    bad: [
      {
        source: { file: "a.md", bytes: bytes("") },
        says: ["1:1: Unexpected empty file, expected a legal text"],
      },
      {
        source: { file: "a.md", bytes: bytes("En\nto\0") },
        says: ["2:3: Unexpected NUL byte, expected text"],
      },
      {
        source: { file: "a.md", bytes: Uint8Array.of(0x61, 0x0a, 0xe6) },
        says: ["2:1: Unexpected bytes that are no UTF-8, expected UTF-8"],
      },
    ],
  },
};

function fileProblem({
  bytes,
  obstacle,
}: SourceFile): { at: Position; message: string } | undefined {
  if (obstacle) return { at: start, message: obstacles[obstacle] };
  if (bytes.length > largestFile) return { at: start, message: obstacles["too-large"] };
  if (bytes.length === 0)
    return { at: start, message: "Unexpected empty file, expected a legal text" };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { at: start, message: "Unexpected UTF-16, expected UTF-8" };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { at: bytePosition(bytes, nul), message: "Unexpected NUL byte, expected text" };
  const broken = invalidUtf8(bytes);
  if (broken < 0) return undefined;
  const message = "Unexpected bytes that are no UTF-8, expected UTF-8";
  return { at: bytePosition(bytes, broken), message };
}

function bytePosition(bytes: Uint8Array, offset: number) {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  return linePosition(before, before.length);
}

/** The offset of the first byte that is no UTF-8, or -1: halved until it is found. */
function invalidUtf8(bytes: Uint8Array): number {
  if (isUtf8(bytes, false)) return -1;
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  // What was still unfinished at `good` started at most three bytes before.
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isUtf8(bytes: Uint8Array, isUnfinished: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isUnfinished });
    return true;
  } catch {
    return false;
  }
}
