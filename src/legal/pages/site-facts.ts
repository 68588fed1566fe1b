/** Whose site a page belongs to. */
export type SiteFacts = {
  readonly name: string;
  readonly publisher?: string;
  /** An e-mail address or the address of a page. */
  readonly contact?: string;
  /** Where the site lives, without a slash at its end. Without it nothing on a page can name its own address. */
  readonly url?: string;
  readonly logo?: Logo;
};

/** The picture in the head of every page; its size in CSS pixels keeps the page from moving when it comes. */
export type Logo = { readonly src: string; readonly width: number; readonly height: number };
