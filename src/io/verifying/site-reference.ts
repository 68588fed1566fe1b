import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isSiteFile } from "../../legal/delivery/is-site-file.ts";
import { checksumFaults } from "../../legal/versions/checksums/checksum-faults.ts";
import { sumsFile } from "../../legal/versions/checksums/checksums.ts";
import { listedDigests } from "../../legal/versions/checksums/listed-digests.ts";
import { digest } from "../digest.ts";
import type { ComparedSite } from "./compared-site.ts";

/** What a site must be. */
export type SiteReference = {
  readonly name: string;
  /** SHA-256 of every file, by name; of the list itself too, but where the site's own list is all there is. */
  readonly digests: ReadonlyMap<string, string>;
  /** The bytes of a file, where they are at hand. */
  bytes(file: string): Uint8Array | undefined;
};

/**
 * Reads what a site must be from a folder that holds `SHA256SUMS`, or from such a file by whatever name.
 *
 * @throws where it cannot be read
 */
export function localReference(place: string): SiteReference {
  const isFolder = statSync(place).isDirectory();
  const sums = isFolder ? join(place, sumsFile) : place;
  const folder = isFolder ? place : dirname(place);
  const text = readFileSync(sums);
  const digests = siteDigests(text.toString("utf8"), sums);
  return {
    name: place,
    digests: new Map([...digests, [sumsFile, digest(text)]]),
    bytes(file) {
      if (file === sumsFile) return text;
      try {
        return readFileSync(join(folder, file));
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Reads what a site says that it must be.
 *
 * @throws where it does not say so
 */
export async function ownReference(site: ComparedSite): Promise<SiteReference> {
  const name = `${site.name}/${sumsFile}`;
  const sums = await site.read(sumsFile);
  if (sums.kind === "elsewhere")
    throw failure(`Unexpected redirect of ${name} to ${sums.to}, expected an answer of this host`);
  if (sums.kind !== "file")
    throw failure(`Missing ${name} (${sums.why}), expected the hashes of the site`);
  const digests = siteDigests(new TextDecoder().decode(sums.bytes), name);
  return { name, digests, bytes: () => undefined };
}

function siteDigests(sums: string, name: string): ReadonlyMap<string, string> {
  const [fault] = checksumFaults(sums);
  if (fault) throw failure(`${name}:${fault.at.line}:1: ${fault.message}`);
  const digests = listedDigests(sums);
  if (digests.size === 0) throw failure(`Unexpected emptiness of ${name}, expected hashes`);
  for (const file of digests.keys())
    if (!isSiteFile(file))
      throw failure(`Unexpected name ${file} in ${name}, expected that of a file of the site`);
  return digests;
}

function failure(message: string): Error {
  return Object.assign(new Error(message), { code: "REFERENCE" });
}
