import type { SaxesTagNS } from "saxes";
import { cssAddresses } from "../../document/addresses/css-addresses.ts";
import { addressFault } from "./address-fault.ts";

/** What a part of an SVG does that no picture may: `code` runs or shows a page, `host` asks another host. */
export type PartFault = { readonly kind: "code" | "host" | "unreadable"; readonly found: string };

const xhtml = "http://www.w3.org/1999/xhtml";
const xlink = "http://www.w3.org/1999/xlink";
const xml = "http://www.w3.org/XML/1998/namespace";

/** Elements of SVG that run scripts or hold pages; those of HTML do either by themselves. */
const active: ReadonlySet<string> = new Set([
  "embed",
  "foreignobject",
  "handler",
  "iframe",
  "listener",
  "object",
  "script",
]);

/** What is wrong with an element and its attributes. */
export function svgTagFaults({ name, local, uri, attributes }: SaxesTagNS): PartFault[] {
  const faults: PartFault[] = [];
  const code = (found: string) => faults.push({ kind: "code", found });
  if (uri === xhtml || active.has(local.toLowerCase())) code(`<${name}>`);
  for (const [written, { local: attribute, uri: space, value }] of Object.entries(attributes)) {
    const key = attribute.toLowerCase();
    if (space === xml && key === "base") faults.push({ kind: "host", found: written });
    if (space !== "" && space !== xlink) continue;
    if (key.startsWith("on")) code(`${written} on <${name}>`);
    else if (key === "href") faults.push(...addressFaults(value));
    else if (key === "attributename" && /(?:^|:)(?:href|on\w+)\s*$/i.test(value))
      code(`<${name}> of ${value.trim()}`);
    else if (key === "style" || /[(\\]/.test(value)) faults.push(...styleFaults(value));
  }
  return faults;
}

/** What is wrong with a style, in an attribute or an element of its own. */
export function styleFaults(css: string): PartFault[] {
  const { addresses, hasImport } = cssAddresses(css);
  return [
    ...(hasImport ? [{ kind: "host", found: "@import" } as const] : []),
    ...addresses.flatMap(addressFaults),
  ];
}

function addressFaults(address: string): PartFault[] {
  const kind = addressFault(address);
  const shown = address.length > 80 ? `${address.slice(0, 79)}…` : address;
  return kind ? [{ kind, found: `address ${shown.trim()}` }] : [];
}
