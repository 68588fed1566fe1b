/** What XML 1.0 cannot carry, not even as a reference (section 2.2): most control characters, and halves of pairs. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As they are, white space would be folded in attributes, and a carriage return everywhere.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * A text as it may stand in an element or between quotes (XML 1.0, 2.4 and 3.3.3): it reads back the same. What XML cannot carry
 * becomes U+FFFD, which shows that something stood there; left out, it would join the words around it unseen.
 */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? character);
}
