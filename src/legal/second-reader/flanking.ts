import { signOrSpace, space } from "./characters.ts";
import type { Step } from "./step.ts";

/** Which marks open and which close (CommonMark 0.29, 6.4): only the newer 0.31 counts signs such as € among the punctuation. */
export const flanking: Step = {
  why: "A star between a letter and a currency sign may close and open, as `**€5**per day` does.",
  example: { text: "from**€5**on", reads: [": from€5on"] },
  teach: ({ inline }) => {
    inline.State = class extends inline.State {
      override scanDelims(start: number, canSplitWord: boolean) {
        const { src, posMax } = this;
        let end = start;
        while (end < posMax && src.charAt(end) === src.charAt(start)) end++;
        const before = start === 0 ? " " : src.charAt(start - 1);
        const behind = end < posMax ? src.charAt(end) : " ";
        const opens =
          !signOrSpace.test(behind) || (!space.test(behind) && signOrSpace.test(before));
        const closes =
          !signOrSpace.test(before) || (!space.test(before) && signOrSpace.test(behind));
        return {
          can_open: opens && (canSplitWord || !closes || signOrSpace.test(before)),
          can_close: closes && (canSplitWord || !opens || signOrSpace.test(behind)),
          length: end - start,
        };
      }
    };
  },
};
