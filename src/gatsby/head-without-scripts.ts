import type { GatsbySSR } from "gatsby";
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";

/** Leaves in the head what a page without scripts needs. The frame (src/html.tsx) prints nothing behind the body. */
export const onPreRenderHTML: GatsbySSR["onPreRenderHTML"] = ({
  getHeadComponents,
  replaceHeadComponents,
}) => {
  if (process.env.NODE_ENV !== "production") return;
  const kept = getHeadComponents().filter(isWanted).map(withoutMark);
  replaceHeadComponents(kept.sort((a, b) => rank(a) - rank(b)));
};

type Props = Record<string, unknown>;

function isWanted(node: ReactNode): node is ReactElement<Props> {
  if (!isValidElement<Props>(node)) return false;
  const { type, props, key } = node;
  if (type === "script") return props.type === "application/ld+json";
  // gatsby-plugin-image brings a style and a noscript for its own component, which needs scripts and is not used.
  if (type === "noscript" || (type === "style" && key !== "style")) return false;
  return props.as !== "script" && props.name !== "generator";
}

/** Gatsby's Head marks what it sets for its client. */
function withoutMark(node: ReactElement<Props>): ReactElement<Props> {
  return "data-gatsby-head" in node.props
    ? cloneElement(node, { "data-gatsby-head": undefined })
    : node;
}

/** The policy stands before all that it rules, the style behind what search engines read. */
function rank({ type, props }: ReactElement<Props>): number {
  if (props.httpEquiv) return 0;
  return type === "style" ? 2 : 1;
}
