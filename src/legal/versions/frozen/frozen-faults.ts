import { codeUnitOrder } from "../../document/code-unit-order.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { checksumFaults } from "../checksums/checksum-faults.ts";
import { checksums, sumsFile } from "../checksums/checksums.ts";
import type { FrozenFault } from "./frozen-fault.ts";
import type { FrozenState } from "./frozen-state.ts";
import { misplacedVersions } from "./misplaced-versions.ts";
import { pictureFaults } from "./picture-faults.ts";

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
          message: `Missing ${file}, expected the frozen version`,
        },
      ];
    const message = `Unexpected change of a frozen version, expected the bytes of its line in ${sumsFile}`;
    return [{ file, at: start, message }];
  });
  const listed = new Set(read.map(({ file }) => file));
  const message = `Missing line for it in ${sumsFile}, expected what npm run release writes`;
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
