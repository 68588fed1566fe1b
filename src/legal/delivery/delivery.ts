/** An address that redirects for good. Both from the root of the site and not encoded. */
export type Moved = { readonly from: string; readonly to: string };

/** What a site wants of the host that serves it. */
export type Delivery = {
  /** The path that the site lives below on its host, without a slash at its end; empty at the root. */
  readonly base: string;
  /** The content security policy that every page carries too. */
  readonly policy: string;
  /** The value of Strict-Transport-Security, where the site has one. */
  readonly transport?: string;
  /** What redirects; the first are the ones to keep where a host takes only so many. */
  readonly moved: readonly Moved[];
  /** The languages that have an error page of their own. */
  readonly languages: readonly string[];
  /** Where the site lives, without a slash at its end. */
  readonly url?: string;
};
