import type { DocumentRule } from "../rule.ts";

const marker = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** Conflict markers that git left behind. */
export const mergeConflict: DocumentRule = {
  scope: "document",
  id: "merge-conflict",
  severity: "error",
  why: "Markers that git left behind would be published as text and headings, with both sides of the conflict.",
  remedy:
    "Choose one of the two texts between the markers, and remove the other and the three marker lines.",
  check({ text }, report) {
    let isInside = false;
    text.split(/\r\n|\n|\r/).forEach((line, i) => {
      const found = marker.exec(line)?.[0].trim();
      if (!found) return;
      // Seven equals signs alone underline a heading; only between the other two are they git's.
      if (found.startsWith("=") && !isInside) return;
      if (found.startsWith("<")) isInside = true;
      if (found.startsWith(">")) isInside = false;
      report({ line: i + 1, column: 1 }, `Unexpected conflict marker ${found}, expected one text`);
    });
  },
  examples: {
    good: ["Vilkår\n=======\n\nTekst", "```\n<<<<< ikke syv\n```"],
    bad: [
      {
        text: "<<<<<<< HEAD\nEn måned\n=======\nTo måneder\n>>>>>>> main",
        says: [
          "1:1: Unexpected conflict marker <<<<<<<, expected one text",
          "3:1: Unexpected conflict marker =======, expected one text",
          "5:1: Unexpected conflict marker >>>>>>>, expected one text",
        ],
      },
      {
        text: "Text\n\n>>>>>>> 1a2b3c4",
        says: ["3:1: Unexpected conflict marker >>>>>>>, expected one text"],
      },
    ],
  },
};
