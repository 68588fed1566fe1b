import { readdirSync } from "node:fs";
import { dist } from "./workspace.ts";

/** The paths of all documents in dist/, sorted: pages below a language that are no error pages. */
export function publishedDocuments(): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => /^\/[^/]+\/.+\.html$/.test(file) && !file.endsWith("/404.html"))
    .map((file) => file.slice(0, -".html".length))
    .sort();
}
