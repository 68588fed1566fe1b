import type { SiteAnswer } from "../../legal/integrity/site-answer.ts";

/** A site that is compared with what it must be: on a host, or a folder. */
export type ComparedSite = {
  /** As it was named. */
  readonly name: string;
  /** Whether it is on a host, which consumes some files instead of serving them. */
  readonly isLive: boolean;
  /** All its files, where they can be listed. */
  readonly files: readonly string[] | undefined;
  read(file: string): Promise<SiteAnswer>;
};
