import { codeUnitOrder } from "../../document/code-unit-order.ts";
import type { Position } from "../../document/diagnostic.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { checksumFaults } from "../checksums/checksum-faults.ts";
import { checksums, sumsFile } from "../checksums/checksums.ts";
import { misplacedVersions } from "./misplaced-versions.ts";
import { pictureFaults } from "./picture-faults.ts";

/** Working files, frozen versions and what is known of their bytes. */
export type FrozenState = {
  /** The working files that can be read. */
  readonly documents: readonly DocumentFacts[];
  /** The frozen versions that can be read. */
  readonly frozen: readonly DocumentFacts[];
  /** The SHA-256 of the bytes of every Markdown file, hex. */
  readonly digests: ReadonlyMap<string, string>;
  /**
   * The SHA-256 of pictures, hex, by their names in the content folder: of all that frozen versions show and that are there; why
   * one could not be read where it could not. For what is to be frozen, of the pictures that it shows too.
   */
  readonly pictures: ReadonlyMap<string, string>;
  /** The text of `SHA256SUMS`. */
  readonly sums: string;
};

/** What is wrong with a frozen version, and where. */
export type FrozenFault = {
  readonly file: string;
  readonly at: Position;
  readonly message: string;
};

const start = { line: 1, column: 1 };

/** All that keeps the frozen versions from being what was published. */
export function frozenFaults(state: FrozenState): FrozenFault[] {
  return [
    ...checksumFaults(state.sums),
    ...byteFaults(state),
    ...pictureFaults(state),
    ...orphans(state.digests),
    ...misplacedVersions(state),
  ];
}

function byteFaults({ digests, sums }: FrozenState): FrozenFault[] {
  const read = checksums(sums).checksums.filter(({ file }) => frozenName(file));
  const faults = read.flatMap(({ file, digest, line }): FrozenFault[] => {
    const found = digests.get(file);
    if (found === digest) return [];
    if (found === undefined)
      return [
        {
          file: sumsFile,
          at: { line, column: 1 },
          message: `Unexpected absence of ${file}, expected the frozen version`,
        },
      ];
    const message = `Unexpected change of a frozen version, expected the bytes of its line in ${sumsFile}`;
    return [{ file, at: start, message }];
  });
  const listed = new Set(read.map(({ file }) => file));
  const message = `Unexpected absence of its line in ${sumsFile}, expected what npm run release writes`;
  const unlisted = [...digests.keys()].filter((file) => frozenName(file) && !listed.has(file));
  return [...faults, ...unlisted.map((file) => ({ file, at: start, message }))];
}

/** One fault for each folder of frozen versions whose working file is gone. */
function orphans(digests: FrozenState["digests"]): FrozenFault[] {
  const first = new Map<string, string>();
  for (const file of [...digests.keys()].sort(codeUnitOrder)) {
    const document = frozenName(file)?.document;
    if (document !== undefined && !digests.has(document) && !first.has(document))
      first.set(document, file);
  }
  return [...first].map(([document, file]) => ({
    file,
    at: start,
    message: `Unexpected frozen version without ${document}, expected that file, with withdrawn where it is no longer in force`,
  }));
}
