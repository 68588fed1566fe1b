import { addressScheme } from "../../document/addresses/local-target.ts";

/** What was expected of an address with a scheme, or nothing where its form is right. */
export function linkFault(url: string): string | undefined {
  const scheme = addressScheme(url);
  const rest = scheme ? url.trim().slice(scheme.length) : "";
  if (scheme === "mailto:") return mailFault(rest);
  if (scheme === "tel:") return /\d/.test(rest) ? undefined : "a telephone number behind tel:";
  if (scheme !== "https:" && scheme !== "http:") return undefined;
  if (/\s/.test(rest)) return "no spaces";
  if (/^\/\/(?:https?:?\/\/|https?:|mailto:)/i.test(rest)) return "one scheme";
  const host = /^\/\/([^/?#]+)/.exec(rest)?.[1];
  if (!host) return `${scheme}// and a host`;
  return scheme === "http:" && !isLocal(host) ? `https:${rest}` : undefined;
}

/** One address or several; none where the reader is to choose whom to write to. */
function mailFault(rest: string): string | undefined {
  const [to = "", ...query] = rest.replace(/%40/g, "@").split("?");
  const isMail = to.split(",").every((each) => /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:.]+$/.test(each));
  const isChosenLater = to === "" && query.length > 0;
  return isMail || isChosenLater ? undefined : "an e-mail address behind mailto:";
}

/** Hosts that have no certificate: of one's own machine or network, bare numbers, and those that are secret anyway. */
function isLocal(host: string): boolean {
  const name = host.replace(/^.*@/, "").replace(/:\d+$/, "").toLowerCase();
  return (
    /^(?:\[.*\]|[\d.]+)$/.test(name) ||
    !name.includes(".") ||
    /\.(?:home|internal|lan|local|localhost|onion|test)$/.test(name)
  );
}
