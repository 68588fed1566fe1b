import { documentText } from "../texts/document-text.ts";
import { type BadInput, withBody, withFields } from "./bad-input.ts";

const link = ["E a.md:11:1 link-target"];
const picture = ["E a.md:11:1 image-exists"];

/** Links and pictures that lead nowhere. */
export const links: readonly BadInput[] = [
  withBody("link-to-missing-anchor", "[a](#nowhere)", link),
  withBody("link-to-missing-file", "[a](nowhere.md)", link),
  withBody("link-to-missing-page", "[a](/da/nowhere)", link),
  withBody("link-to-file-outside", "[a](../../../../../etc/passwd.md)", link),
  withBody("link-to-folder", "[a](../)", link),
  withBody("link-to-picture", "[a](../../img/a.png)", link),
  withBody("link-to-nothing-at-all", "[a]()", link),
  withBody("link-to-host-without-scheme", "[a](www.example.com)", link),
  withBody("link-to-other-host-by-slashes", "[a](//example.com)", link),
  withBody("link-to-mail-without-scheme", "[a](me@example.com)", link),
  withBody("link-in-html-to-missing-file", 'a <a href="nowhere.md">b</a>', [
    "E a.md:11:3 link-target",
  ]),
  {
    name: "link-to-missing-anchor-there",
    files: {
      "a.md": (path) => documentText(path, "[b](b.md#nowhere) [c](B.md)"),
      "b.md": (path) => documentText(path, "# B"),
    },
    says: ["E a.md:11:1 link-target", "E a.md:11:19 link-target"],
  },
  {
    name: "link-to-page-with-slash",
    files: {
      "a.md": (path) => documentText(path, `[b](${path.replace(/a$/, "b")}/)`),
      "b.md": (path) => documentText(path, "# B"),
    },
    says: link,
  },
  withBody("picture-missing", "![a](nowhere.png)", picture),
  withBody("picture-missing-by-name", "![a][b]\n\n[b]: nowhere.png", picture),
  withBody("picture-of-another-host", "![a](https://example.com/a.png)", picture),
  withBody("picture-in-data", "![a](data:image/png;base64,AAAA)", picture),
  withBody("picture-of-the-root", "![a](/a.png)", picture),
  withBody("picture-that-is-a-text", "![a](a.md)", picture),
  withFields("picture-at-the-head-missing", { image: "nowhere.png" }, ["W a.md:9:8 image-exists"]),
];
