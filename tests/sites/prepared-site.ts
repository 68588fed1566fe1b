/** Where the sites that were built for all tests lie, as JSON: folders by name. */
const variable = "PREPARED_SITES";

/** A site that many tests look at and none changes. */
export type PreparedSite = {
  readonly name: string;
  /** The folder whose dist/ holds it; builds it where that has not been done for all tests, once for each process. */
  published(): Promise<string>;
  /** Builds it. */
  build(): Promise<string>;
};

export function preparedSite(name: string, build: () => Promise<string>): PreparedSite {
  let building: Promise<string> | undefined;
  return {
    name,
    build,
    published() {
      const folders = JSON.parse(process.env[variable] ?? "{}") as Record<string, string>;
      const prepared = folders[name];
      building ??= prepared ? Promise.resolve(prepared) : build();
      return building;
    },
  };
}

/** Builds sites for all tests, two at a time, and says by which environment they find them. */
export async function prepared(
  sites: readonly PreparedSite[],
): Promise<Readonly<Record<string, string>>> {
  const folders: Record<string, string> = {};
  const waiting = [...sites];
  const work = async () => {
    for (let site = waiting.shift(); site; site = waiting.shift())
      folders[site.name] = await site.build();
  };
  await Promise.all([work(), work()]);
  return { [variable]: JSON.stringify(folders) };
}
