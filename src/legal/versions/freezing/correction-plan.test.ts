import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { sha256 } from "../../document/words.ts";
import { checksums } from "../checksums/checksums.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import { frozenFaults } from "../frozen/frozen-faults.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { correctionPlan } from "./correction-plan.ts";
import { releasePlan } from "./release-plan.ts";

const day = "2026-01-31";
const [working, frozen] = ["da/legal/terms.md", "da/legal/terms/2025-11-05.md"];
const kept = (n: number) => `da/legal/terms/2025-11-05.${n}.md`;
const date = "2025-11-05";

/** A text, and how many corrections its frontmatter has, the last of them on a day. */
type Text = { readonly text: string; readonly count?: number; readonly last?: string };

function facts(file: string, { text, count = 0, last = "2026-01-15" }: Text) {
  const corrections = Array.from({ length: count }, (_, i) => ({
    date: i === count - 1 ? last : "2026-01-15",
    note: `Slåfejl ${i + 1}`,
  }));
  const fields = { date, ...(count > 0 && { corrections }) };
  return { ...factsForTest(file, fields), bytesDigest: sha256(text) };
}

/** What stands in the folder: the working file, the frozen one, replaced ones; and the texts that lines are of, by file. */
function state(files: Readonly<Record<string, Text>>, lines: Readonly<Record<string, string>>) {
  const all = Object.entries(files).map(([file, text]) => facts(file, text));
  const put = new Map(Object.entries(lines).map(([file, text]) => [file, sha256(text)]));
  return {
    documents: all.filter(({ file }) => file === working),
    frozen: all.filter(({ file }) => file === frozen),
    digests: new Map(all.map(({ file, bytesDigest }) => [file, bytesDigest])),
    pictures: new Map(),
    sums: withChecksums("", { put }),
  };
}

function planned(content: FrozenState) {
  const [document] = content.documents;
  assert.ok(document);
  const plan = correctionPlan(document, content, day);
  if ("refusal" in plan) return { said: plan.refusal };
  const digests = new Map(content.digests);
  for (const { to, digest } of plan.copies) digests.set(to, digest);
  assert.deepEqual(frozenFaults({ ...content, digests, sums: plan.sums.after }), []);
  return {
    copies: plan.copies.map(({ from, to }) => `${from} → ${to}`),
    listed: plan.listed,
    lines: checksums(plan.sums.after).checksums.map(({ file, digest }) => [file, digest]),
  };
}

const [old, fresh] = [{ text: "gammel" }, { text: "ny", count: 1 }];
const lines = [
  [kept(1), sha256(old.text)],
  [frozen, sha256(fresh.text)],
];

describe("a correction", () => {
  test("keeps the bytes that it replaces", () => {
    const content = state({ [working]: fresh, [frozen]: old }, { [frozen]: old.text });
    assert.deepEqual(planned(content), {
      copies: [`${frozen} → ${kept(1)}`, `${working} → ${frozen}`],
      listed: [],
      lines,
    });
  });

  test("takes the next number", () => {
    const files = {
      [working]: { text: "nyere", count: 2 },
      [frozen]: fresh,
      [kept(1)]: old,
    };
    const content = state(files, { [frozen]: fresh.text, [kept(1)]: old.text });
    assert.deepEqual(planned(content).copies, [`${frozen} → ${kept(2)}`, `${working} → ${frozen}`]);
  });

  test("that was cut off goes on where it stood", () => {
    const first = state(
      { [working]: fresh, [frozen]: old, [kept(1)]: old },
      { [frozen]: old.text },
    );
    assert.deepEqual(planned(first), {
      copies: [`${working} → ${frozen}`],
      listed: [kept(1)],
      lines,
    });
    const second = { [working]: fresh, [frozen]: fresh, [kept(1)]: old };
    assert.deepEqual(planned(state(second, { [frozen]: old.text })), {
      copies: [],
      listed: [kept(1)],
      lines,
    });
  });

  test("gives lines to the pictures that it brings", () => {
    const content = state({ [working]: fresh, [frozen]: old }, { [frozen]: old.text });
    const url = "../../img/a.png";
    const documents = content.documents.map((each) => ({
      ...each,
      pictures: [{ url, alt: "", line: 1, column: 1 }],
    }));
    const pictures = new Map([["img/a.png", sha256("a")]]);
    const plan = planned({ ...content, documents, pictures });
    assert.deepEqual(plan.listed, ["img/a.png"]);
    assert.deepEqual(plan.lines, [...lines, ["img/a.png", sha256("a")]]);
  });

  test("leaves nothing to release", () => {
    const files = { [working]: fresh, [frozen]: fresh, [kept(1)]: old };
    const content = state(files, { [frozen]: fresh.text, [kept(1)]: old.text });
    assert.deepEqual(releasePlan(content).copies, []);
  });

  const refusals: [what: string, content: FrozenState, says: RegExp][] = [
    [
      "a date that is not frozen",
      state({ [working]: fresh }, {}),
      /^Unexpected correction of 2025-11-05, which is not frozen, expected npm run release$/,
    ],
    [
      "a release that was cut off",
      state({ [working]: fresh, [frozen]: old }, {}),
      /which is not frozen, expected npm run release$/,
    ],
    [
      "a text without a change",
      state({ [working]: fresh, [frozen]: fresh }, { [frozen]: fresh.text }),
      /^Unexpected correction without a change, expected other words than those of da\/legal\/terms\/2025/,
    ],
    [
      "a change without an entry",
      state({ [working]: { text: "ny" }, [frozen]: old }, { [frozen]: old.text }),
      /^Missing entry in corrections for this change, expected its date and a note$/,
    ],
    [
      "a change whose entry was for the last one",
      state(
        { [working]: { text: "nyere", count: 1 }, [frozen]: fresh, [kept(1)]: old },
        { [frozen]: fresh.text, [kept(1)]: old.text },
      ),
      /^Missing entry in corrections for this change/,
    ],
    [
      "an entry in the place of one that was published",
      state(
        { [working]: { text: "nyere", count: 1, last: "2026-01-20" }, [frozen]: fresh },
        { [frozen]: fresh.text },
      ),
      /^Missing correction of 2026-01-15 \(“Slåfejl 1”\), expected its entry as in da\/legal\/terms\/2025-11-05\.md$/,
    ],
    [
      "a day that is to come",
      state({ [working]: { ...fresh, last: "2026-02-01" }, [frozen]: old }, { [frozen]: old.text }),
      /^Unexpected correction of 2026-02-01, expected a day that is not after 2026-01-31$/,
    ],
    [
      "frozen bytes that somebody changed",
      state({ [working]: fresh, [frozen]: { text: "andet" } }, { [frozen]: old.text }),
      /^Unexpected change of da\/legal\/terms\/2025-11-05\.md, expected the bytes of its line/,
    ],
    [
      "frozen bytes that somebody replaced by hand",
      state({ [working]: fresh, [frozen]: fresh }, { [frozen]: old.text }),
      /^Unexpected change of da\/legal\/terms\/2025-11-05\.md/,
    ],
    [
      "replaced bytes without an entry, kept by hand",
      state(
        { [working]: { text: "ny" }, [frozen]: { text: "ny" }, [kept(1)]: old },
        { [frozen]: old.text },
      ),
      /^Missing entry in corrections for this change/,
    ],
  ];
  for (const [what, content, says] of refusals)
    test(`is refused for ${what}`, () => {
      const { said = "" } = planned(content);
      assert.match(said, says);
      assert.match(said, /^(?:Unexpected|Missing) .+, expected .+$/);
    });
});
