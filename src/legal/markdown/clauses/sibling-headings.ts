import type { Reading } from "../reading.ts";
import type { NumberedHeading } from "./numbered-headings.ts";

/** The headings of one rank under one heading. */
export type Siblings = {
  /** The nearest heading of a higher rank before them; undefined at the top. */
  readonly parent: NumberedHeading | undefined;
  readonly members: readonly NumberedHeading[];
};

type Group = Siblings & { readonly members: NumberedHeading[] };

/** The headings outside lists and quotes, each among those of its rank under the same heading, in the order of the text. */
export function siblingHeadings({ headings }: Pick<Reading, "headings">): Siblings[] {
  const groups: Group[] = [];
  /** What is open from the top down to the last heading, and the groups that may go on below each, by rank. */
  const open: { heading?: NumberedHeading; below: Map<number, Group> }[] = [{ below: new Map() }];
  for (const heading of headings) {
    if (!heading.isTopLevel) continue;
    const rank = heading.node.depth;
    while ((open.at(-1)?.heading?.node.depth ?? 0) >= rank) open.pop();
    const parent = open.at(-1);
    let group = parent?.below.get(rank);
    if (!group) {
      group = { parent: parent?.heading, members: [] };
      parent?.below.set(rank, group);
      groups.push(group);
    }
    group.members.push(heading);
    open.push({ heading, below: new Map() });
  }
  return groups;
}
