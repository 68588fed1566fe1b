/** The file of the content folder that holds the digests of the frozen versions. */
export const sumsFile = "SHA256SUMS";

/** What a line of `SHA256SUMS` says, and the line itself. */
export type Checksum = {
  /** Relative to the content folder. */
  readonly file: string;
  /** SHA-256, hex, lower case. */
  readonly digest: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
};

/** A line that is no checksum. */
export type StrayLine = { readonly line: number; readonly text: string };

const form = /^(\\?)([0-9a-f]{64}) [ *](.+)$/is;

/** Reads the text of `SHA256SUMS` as `sha256sum -c` does. Empty lines and those that begin with # are passed over. */
export function checksums(text: string): {
  readonly checksums: readonly Checksum[];
  readonly comments: readonly string[];
  readonly strays: readonly StrayLine[];
} {
  const found: Checksum[] = [];
  const comments: string[] = [];
  const strays: StrayLine[] = [];
  text.split("\n").forEach((written, i) => {
    const [, escaped, digest = "", name = ""] = form.exec(written) ?? [];
    const line = { line: i + 1, text: written };
    if (written.startsWith("#")) comments.push(written);
    else if (name === "" || name.endsWith("\r")) {
      if (written !== "") strays.push(line);
    } else {
      const file = (escaped ? unescaped(name) : name).replace(/^(?:\.\/)+/, "");
      found.push({ ...line, file, digest: digest.toLowerCase() });
    }
  });
  return { checksums: found, comments, strays };
}

const signs: Readonly<Record<string, string>> = { "\\\\": "\\", "\\n": "\n", "\\r": "\r" };

function unescaped(name: string): string {
  return name.replace(/\\[\\nr]/g, (sign) => signs[sign] ?? sign);
}
