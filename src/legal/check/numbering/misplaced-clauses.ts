import { clauseLabel } from "../../markdown/clauses/clause-label.ts";
import { clauseOrdinal } from "../../markdown/clauses/clause-ordinal.ts";
import type { NumberedHeading } from "../../markdown/clauses/numbered-headings.ts";
import type { Siblings } from "../../markdown/clauses/sibling-headings.ts";
import { samePath } from "./number-series.ts";

/** A clause whose number and whose rank say two things, and what is amiss, as a finding says it. */
export type MisplacedClause = { readonly heading: NumberedHeading; readonly message: string };

type Outlined = { readonly heading: NumberedHeading; readonly path: readonly number[] };

/**
 * Clauses that have another rank than their number asks for, or whose first neighbour is missing: `## 4.2` beside `## 4` where
 * 4.1 stands under it, `### 8` under `## 7` behind 7.1, and 7.1.2 as the first under 7.1. Only numbers of an outline tell.
 */
export function misplacedClauses(groups: readonly Siblings[], lang: string): MisplacedClause[] {
  const paths = new Set<string>();
  const outlines = groups.map(({ parent, members }) => {
    const outlined = members.map((heading) => ({ heading, path: outlinePath(heading, lang) }));
    for (const { path } of outlined) if (path) paths.add(path.join("."));
    return { above: parent && { heading: parent, path: outlinePath(parent, lang) }, outlined };
  });
  return outlines.flatMap(({ above, outlined }) => {
    const members = outlined.filter(isOutlined);
    return [
      ...besideTheirOwn(members, paths),
      ...(above && isOutlined(above) ? belowTheirNeighbour(above, members) : []),
      ...(above && isOutlined(above) && outlined[0] === members[0]
        ? withoutFirst(above, members, paths)
        : []),
    ];
  });
}

const isOutlined = (each: {
  readonly heading: NumberedHeading;
  readonly path: readonly number[] | undefined;
}): each is Outlined => each.path !== undefined;

/** `5.2` and `§ 5` are numbers of an outline, and beside them so is the 5 of "5 Scope"; "Article 5", "(5)" and "V." are not. */
function outlinePath(
  { number, text }: NumberedHeading,
  lang: string,
): readonly number[] | undefined {
  const [ordinal] = clauseOrdinal(number?.text ?? bareNumber(text), lang);
  const isOutline =
    ordinal?.form === "decimal" && ordinal.inserted === 0 && /^§?$/.test(ordinal.mark);
  return isOutline ? ordinal.path : undefined;
}

function bareNumber(text: string): string {
  return /^\p{Nd}{1,2}(?=\s\p{Lu})/u.exec(text)?.[0] ?? "";
}

/** 4.2 beside 4, while 4.1 has a rank of its own. */
function besideTheirOwn(members: readonly Outlined[], paths: ReadonlySet<string>) {
  const ranked = new Set(members.map(({ path }) => path.join(".")));
  return members.flatMap(({ heading, path }, i) => {
    const before = members[i - 1];
    if (!before || path.length < 2 || !samePath(before.path, path.slice(0, -1))) return [];
    const previous = [...before.path, (path.at(-1) ?? 0) - 1].join(".");
    if (!paths.has(previous) || ranked.has(previous)) return [];
    return [
      misplaced(heading, `beside ${label(before)}, expected it under that, as ${previous} is`),
    ];
  });
}

/** 8 under 7, behind 7.1. */
function belowTheirNeighbour(above: Outlined, members: readonly Outlined[]) {
  const next = [...above.path.slice(0, -1), (above.path.at(-1) ?? 0) + 1];
  return members.flatMap(({ heading, path }, i) => {
    const isBehindOwn = members
      .slice(0, i)
      .some((each) => samePath(above.path, each.path.slice(0, -1)));
    if (!isBehindOwn || !samePath(path, next)) return [];
    return [misplaced(heading, `under ${label(above)}, expected it beside that`)];
  });
}

/** 7.1.2 as the first under 7.1. */
function withoutFirst(above: Outlined, [first]: readonly Outlined[], paths: ReadonlySet<string>) {
  if (!first || !samePath(above.path, first.path.slice(0, -1))) return [];
  const expected = [...above.path, 1].join(".");
  const isLate = (first.path.at(-1) ?? 0) > 1 && !paths.has(expected);
  return isLate
    ? [misplaced(first.heading, `as the first under ${label(above)}, expected ${expected}`)]
    : [];
}

function misplaced(heading: NumberedHeading, place: string): MisplacedClause {
  return { heading, message: `Unexpected clause ${label({ heading })} ${place}` };
}

function label({ heading }: Pick<Outlined, "heading">): string {
  return clauseLabel(heading.number?.text ?? bareNumber(heading.text)) ?? "";
}
