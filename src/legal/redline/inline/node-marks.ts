import type { Content, Definition } from "mdast";
import type { MarkKind } from "../block.ts";

/** What the marks say that a node sets on its words, or at its place. */
export function nodeMarks(node: Content, definitions: ReadonlyMap<string, Definition>): MarkKind[] {
  switch (node.type) {
    case "strong":
    case "emphasis":
    case "delete":
      return [{ kind: node.type }];
    case "inlineCode":
      return [{ kind: "code" }];
    case "break":
      return [{ kind: "break", value: "line break" }];
    case "link":
      return [{ kind: "link", value: node.url }, ...title(node.title)];
    case "image":
      return picture(node, node.alt);
    case "linkReference": {
      const target = definitions.get(node.identifier.toUpperCase());
      return [{ kind: "link", value: target?.url ?? "" }, ...title(target?.title)];
    }
    case "imageReference":
      return picture(definitions.get(node.identifier.toUpperCase()), node.alt);
    case "footnoteReference":
      return [{ kind: "footnote", value: node.identifier }];
    case "footnote":
      return [{ kind: "footnote", value: "" }];
    default:
      return [];
  }
}

type Target = { readonly url: string; readonly title?: string | null | undefined };

function picture(target: Target | undefined, alt: string | null | undefined): MarkKind[] {
  return [
    { kind: "picture", value: target?.url ?? "" },
    { kind: "alt", value: alt ?? "" },
    ...title(target?.title),
  ];
}

function title(value: string | null | undefined): MarkKind[] {
  return value ? [{ kind: "title", value }] : [];
}
