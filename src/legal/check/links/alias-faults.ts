import { addressKey, expectedAddress } from "../../document/addresses/address.ts";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { isLanguageTag } from "../../document/language-tag.ts";
import { isId } from "../../markdown/headings/heading-ids.ts";

/** What is wrong with the retired ids and paths of a document, in words of the message grammar. */
export type AliasFaults = (document: DocumentFacts) => string[];

/** @param documents all that are published, whose paths no other may have had */
export function aliasFaults(documents: readonly DocumentFacts[]): AliasFaults {
  const owners = new Map<string, DocumentFacts>();
  const claims = new Map<string, DocumentFacts>();
  for (const document of documents) {
    owners.set(addressKey(document.frontmatter.path), document);
    for (const path of document.frontmatter.aliases?.paths ?? []) {
      const key = addressKey(path);
      if (!claims.has(key)) claims.set(key, document);
    }
  }
  return (document) => [...idFaults(document), ...pathFaults(document, owners, claims)];
}

function idFaults({ frontmatter, headings, anchors }: DocumentFacts): string[] {
  const targets = new Map(Object.entries(frontmatter.aliases?.ids ?? {}));
  const ids = new Set(headings.map(({ id }) => id));
  const places = new Set([...ids, ...anchors]);
  return [...targets].flatMap(([old, target]) => [
    ...(isId(old)
      ? []
      : [`Unexpected alias id ${old}, expected lower-case letters, digits, - and _`]),
    ...(places.has(old)
      ? [`Unexpected alias id ${old} of a place that is there, expected an id that is retired`]
      : []),
    ...(ids.has(target) ? [] : [targetFault(old, target, targets, ids)]),
  ]);
}

/** A text whose aliases redirect more often has other troubles. */
const longestChain = 10;

/** Says where an alias should lead that leads to no heading: where the aliases behind it come to one. */
function targetFault(
  old: string,
  target: string,
  targets: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): string {
  let end = target;
  for (let i = 0; i < longestChain && !ids.has(end); i++) end = targets.get(end) ?? end;
  return `Unexpected alias of ${old} to ${target}, expected ${ids.has(end) ? end : "the id of a heading"}`;
}

type ByKey = ReadonlyMap<string, DocumentFacts>;

function pathFaults(document: DocumentFacts, owners: ByKey, claims: ByKey): string[] {
  const own = new Set<string>();
  return (document.frontmatter.aliases?.paths ?? []).flatMap((path) => {
    const key = addressKey(path);
    const expected = own.has(key)
      ? "it once"
      : (expectedPath(path) ?? freePath(document, owners.get(key), claims.get(key)));
    own.add(key);
    return expected ? [`Unexpected alias path ${path}, expected ${expected}`] : [];
  });
}

/** A retired path may be of a language that the document had before. */
function expectedPath(path: string): string | undefined {
  const lang = path.split("/")[1] ?? "";
  return isLanguageTag(lang) ? expectedAddress(path, lang) : "a path such as /da/legal/terms";
}

function freePath(
  document: DocumentFacts,
  owner: DocumentFacts | undefined,
  claim: DocumentFacts | undefined,
): string | undefined {
  if (owner === document) return "a path that the document has left";
  if (owner) return `another path than that of ${owner.file}`;
  return claim === document ? undefined : `another path than those that led to ${claim?.file}`;
}
