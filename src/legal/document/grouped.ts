/** Things of a list by their keys, keys and things in its order. */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  key: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const own = key(thing);
    const group = groups.get(own);
    if (group) group.push(thing);
    else groups.set(own, [thing]);
  }
  return groups;
}
