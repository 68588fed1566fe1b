import type {
  AboutContext,
  ContentsContext,
  LanguagesContext,
  NotFoundContext,
  RedlineContext,
  VersionsContext,
} from "./page-context.ts";

/** A page to be made: its address, the template that shows it and all it must know. */
export type SitePage =
  | { readonly path: string; readonly template: "about"; readonly context: AboutContext }
  | { readonly path: string; readonly template: "versions"; readonly context: VersionsContext }
  | { readonly path: string; readonly template: "redline"; readonly context: RedlineContext }
  | { readonly path: string; readonly template: "contents"; readonly context: ContentsContext }
  | { readonly path: string; readonly template: "languages"; readonly context: LanguagesContext }
  | { readonly path: string; readonly template: "not-found"; readonly context: NotFoundContext };
