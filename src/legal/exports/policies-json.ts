import { absoluteAddress } from "../document/addresses/absolute-address.ts";
import type { SiteFile } from "../document/names/site-file.ts";
import type { DocumentVersions } from "../versions/document-versions.ts";
import type { Edition, WorkVersions } from "./edition.ts";
import { jsonText } from "./json-text.ts";
import { lastMaterial } from "./last-material.ts";

/** A policy by language, and its version: what clients of Matrix show and ask people to accept. */
type Policy = Readonly<Record<string, string | { readonly name: string; readonly url: string }>>;

/**
 * The works in force as the terms of a Matrix service (Identity Service API, GET /_matrix/identity/v2/terms). Its clients
 * remember the addresses that a person accepted, so an address must change when people must be asked again, and only then: it
 * names the last material version. Nothing where the site does not know its address.
 */
export function policiesJson({ works, site: { url } }: Edition): SiteFile[] {
  if (url === undefined) return [];
  const policies = works.flatMap((each): [string, Policy][] => {
    const found = policy(each, url);
    return found ? [[policyId(each, works), found]] : [];
  });
  return [{ name: "policies.json", text: jsonText({ policies: Object.fromEntries(policies) }) }];
}

function policy({ documents, authoritative }: WorkVersions, site: string): Policy | undefined {
  const texts = documents.flatMap((all) => {
    const version = lastMaterial(all, authoritative);
    return version === undefined ? [] : [{ ...policyText(all, version, site), version }];
  });
  const main =
    texts.find(({ lang }) => lang === authoritative.document.frontmatter.lang) ?? texts[0];
  return (
    main && {
      version: main.version,
      ...Object.fromEntries(texts.map(({ lang, name, url }) => [lang, { name, url }])),
    }
  );
}

function policyText(all: DocumentVersions, version: string, site: string) {
  const { lang, path } = all.document.frontmatter;
  return {
    lang,
    name: all.published.frontmatter.title,
    url: `${absoluteAddress(site, path)}?version=${version}`,
  };
}

/** By its kind where no other work is of it, for people read `privacy_policy` in the examples; else its own id tells it apart. */
function policyId({ work: { id, kind } }: WorkVersions, works: Edition["works"]): string {
  const name = kind.replaceAll("-", "_");
  const isOnly = kind !== "other" && works.filter(({ work }) => work.kind === kind).length === 1;
  return isOnly ? name : `${name}.${opaqueId(id)}`;
}

/** An id in the letters that ids of Matrix may have (Appendices, "Opaque identifiers"); no two become one. */
function opaqueId(id: string): string {
  return id.replace(/[^0-9A-Za-z._-]/gu, (letter) => `~${letter.codePointAt(0)?.toString(16)}~`);
}
