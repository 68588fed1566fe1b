import type { HTMLAttributes, ReactNode } from "react";

type Props = {
  readonly htmlAttributes: HTMLAttributes<HTMLHtmlElement>;
  readonly bodyAttributes: HTMLAttributes<HTMLBodyElement>;
  readonly headComponents: ReactNode;
  readonly preBodyComponents: ReactNode;
  readonly postBodyComponents: ReactNode;
  readonly body: string;
};

const isPreview = process.env.NODE_ENV !== "production";

/** The frame of every page. In production it holds the head, the body and nothing of Gatsby's client. */
export default function Html(props: Props) {
  const head = (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {props.headComponents}
    </head>
  );
  return (
    <html {...withoutMark(props.htmlAttributes)}>
      {head}
      {isPreview ? (
        <body {...props.bodyAttributes}>
          {props.preBodyComponents}
          <div key="body" id="___gatsby" dangerouslySetInnerHTML={{ __html: props.body }} />
          {props.postBodyComponents}
        </body>
      ) : (
        <body dangerouslySetInnerHTML={{ __html: props.body }} />
      )}
    </html>
  );
}

/** Gatsby's Head marks the attributes it sets for its client. */
function withoutMark(attributes: Props["htmlAttributes"]): Props["htmlAttributes"] {
  const { "data-gatsby-head": _mark, ...own } = attributes as Record<string, unknown>;
  return own;
}
