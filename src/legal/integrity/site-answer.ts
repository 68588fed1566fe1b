/** What a site answers who asks for one of its files. */
export type SiteAnswer =
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      /** Where it stands, from the root of the site, decoded, if it was reached through a redirect. */
      readonly redirectedTo?: string;
    }
  /** It is not there: why, as "status 404". */
  | { readonly kind: "absent"; readonly why: string }
  /** The request was led to another host, which was not asked. */
  | { readonly kind: "elsewhere"; readonly to: string }
  /** Nothing can be said of it: why. */
  | { readonly kind: "silent"; readonly why: string };
