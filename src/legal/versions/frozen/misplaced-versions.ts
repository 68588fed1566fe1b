import type { DocumentFacts } from "../../document/document-facts.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import type { FrozenFault } from "./frozen-fault.ts";
import type { FrozenState } from "./frozen-state.ts";

/** Frozen versions that say to be another text than the document, or of another day than the name, that they stand under. */
export function misplacedVersions({
  documents,
  frozen,
}: Pick<FrozenState, "documents" | "frozen">): FrozenFault[] {
  const working = new Map(documents.map((each) => [each.file, each]));
  return frozen.flatMap((facts) => {
    const name = frozenName(facts.file);
    const document = name && working.get(name.document);
    return [
      ...(name ? differences(facts, { date: name.date }, "its name") : []),
      ...(document ? differences(facts, identity(document), document.file) : []),
    ];
  });
}

type Expected = Partial<Record<"id" | "lang" | "date", string>>;

function identity({ frontmatter: { id, lang } }: DocumentFacts): Expected {
  return { id, lang };
}

function differences(
  { file, frontmatter, positions }: DocumentFacts,
  expected: Expected,
  source: string,
): FrozenFault[] {
  return (["id", "lang", "date"] as const).flatMap((field) => {
    const [found, wanted] = [frontmatter[field], expected[field]];
    if (wanted === undefined || found.toLowerCase() === wanted.toLowerCase()) return [];
    const message = `Unexpected ${field} ${found} of a frozen version, expected ${wanted} as in ${source}`;
    return [{ file, at: positions[field], message }];
  });
}
