import type { GatsbyNode } from "gatsby";
import { keptRedline, makeRedline } from "../io/redlines.ts";
import type { Redline } from "../legal/redline/redline.ts";
import { contentVersions } from "../legal/versions/content-versions.ts";
import { redlineJobs } from "../legal/versions/redline-jobs.ts";
import { checkedContent } from "./check-content.ts";

/** Answers pages that ask for a redline by its key. A build has made all of them before; a preview makes each on demand. */
export const createResolvers: GatsbyNode["createResolvers"] = ({ createResolvers }) => {
  createResolvers({
    Query: {
      redline: {
        type: "JSON",
        args: { key: "String!" },
        resolve: (_: unknown, { key }: { key: string }) => keptRedline(key) ?? madeRedline(key),
      },
    },
  });
};

function madeRedline(key: string): Redline | undefined {
  const job = redlineJobs(contentVersions(checkedContent())).find((each) => each.key === key);
  return job && makeRedline(job);
}
