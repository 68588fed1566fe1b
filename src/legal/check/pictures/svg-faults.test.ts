import assert from "node:assert/strict";
import { test } from "node:test";
import { svgFaults } from "./svg-faults.ts";

const svg = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml"${attributes}>\n${inside}\n</svg>`;

/** Each picture with what is said of it; nothing of those that draw and do no more. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [svg("<script>alert(1)</script>"), "2:1 code <script>"],
  [svg("<h:script>alert(1)</h:script>"), "2:1 code <h:script>"],
  [svg("<s:script xmlns:s='http://www.w3.org/2000/svg'/>"), "2:1 code <s:script>"],
  [svg("<h:b>Ord</h:b>"), "2:1 code <h:b>"],
  [svg("<foreignObject/>"), "2:1 code <foreignObject>"],
  [svg("<iframe/>"), "2:1 code <iframe>"],
  [svg("", " onload='alert(1)'"), "1:1 code onload on <svg>"],
  [svg("<g>\n  <path\n onclick='x'/></g>"), "3:3 code onclick on <path>"],
  [
    svg("<a href='java&#115;cript:x' xlink:href='java&#9;script:x'/>"),
    "2:1 code address javascript:x",
    "2:1 code address java\tscript:x",
  ],
  [
    svg("<a href='#x'><set attributeName=' xlink:href' to='javascript:x'/></a>"),
    "2:14 code <set> of xlink:href",
  ],
  [svg("<image href='https://a.example/x.png'/>"), "2:1 host address https://a.example/x.png"],
  [svg("<use xlink:href='//a.example/x.svg#y'/>"), "2:1 host address //a.example/x.svg#y"],
  [svg("<g xml:base='https://a.example/'/>"), "2:1 host xml:base"],
  [svg("<rect fill='url(//a.example/x)'/>"), "2:1 host address //a.example/x"],
  [svg("<rect style='fill: u\\rl(//a.example/x)'/>"), "2:1 host address //a.example/x"],
  [svg("<style>@import 'a.css';</style>"), "2:24 host @import"],
  [svg("<style>@im<g/>port 'a.css'</style>"), "2:27 host @import"],
  [
    svg("<style><![CDATA[rect{fill:url(//a.example/x)}]]></style>"),
    "2:49 host address //a.example/x",
  ],
  [`<?xml-stylesheet type="text/xsl" href="a.xsl"?>${svg("")}`, "1:1 code <?xml-stylesheet?>"],
  [
    `<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n${svg("&a;")}`,
    "1:28 unreadable declarations in the DOCTYPE",
  ],
  [`<?xml version="1.0" encoding="utf-16"?>${svg("")}`, "1:1 unreadable encoding utf-16"],
  [svg("<g>"), "3:1 unreadable text that is no XML (unexpected close tag)"],
  ["\0<\0s\0v\0g", "1:1 unreadable text that is no XML (disallowed character)"],
  ["", "1:1 unreadable text that is no XML (document must contain a root element)"],
  [
    `<?xml version="1.0" encoding="ISO-8859-1"?><!-- <script> -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg(`<title>on &lt;script&gt;</title><desc>javascript:alert(1) https://a.example</desc>
<metadata xmlns:cc="http://creativecommons.org/ns#"><cc:license cc:href="https://a.example/"/></metadata>
<style>@font-face { font-family: "Inter"; src: url(data:font/woff2;base64,d09GMg==) } .a { fill: url(#b) }</style>
<image href="data:image/png;base64,iVBORw0KGgo="/><use xlink:href="#b"/>
<rect class="one" fill="url(#b)" transform="rotate(3)" font-family="'Inter'" aria-label="(on)"/>`)}`,
  ],
];

for (const [text, ...says] of cases)
  test(`of ${JSON.stringify(text.replace(/^<svg [^>]*1999\/xhtml"/, "<svg"))}`, () => {
    const said = svgFaults(text).map((each) => {
      return `${each.line}:${each.column} ${each.kind} ${each.found}`;
    });
    assert.deepEqual(said, says);
  });

test("hostile pictures are read in a moment", () => {
  const start = performance.now();
  for (const inside of [
    "<script/>\n".repeat(100_000),
    "<g>".repeat(200_000),
    `<g style='${"/*".repeat(500_000)}'/>`,
    `<a ${Array.from({ length: 50_000 }, (_, i) => `a${i}=''`).join(" ")}/>`,
    `<style>${"<g/>x".repeat(100_000)}</style>`,
  ])
    assert.ok(svgFaults(svg(inside)).length <= 10);
  assert.ok(performance.now() - start < 10_000);
  assert.equal(svgFaults(svg(" ".repeat(10_000_001)))[0]?.found, "so many characters");
});
