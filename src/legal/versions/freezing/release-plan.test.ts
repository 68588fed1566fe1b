import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { DocumentFacts } from "../../document/document-facts.ts";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { frozenName } from "../../document/names/frozen-name.ts";
import { sha256 } from "../../document/words.ts";
import { checksums } from "../checksums/checksums.ts";
import { withChecksums } from "../checksums/with-checksums.ts";
import { frozenFaults } from "../frozen/frozen-faults.ts";
import type { FrozenState } from "../frozen/frozen-state.ts";
import { pictureFaults } from "../frozen/picture-faults.ts";
import type { FreezePlan } from "./freeze-plan.ts";
import { releasePlan } from "./release-plan.ts";

/** A content folder: its files by what stands in them, `<date> <words>`. */
function state(files: Readonly<Record<string, string>>, sums = ""): FrozenState {
  const facts = Object.entries(files).map(([file, text]) => {
    const [date = "", words = ""] = text.split(" ");
    const document = frozenName(file)?.document ?? file;
    return {
      ...factsForTest(file, { date, id: document }),
      bytesDigest: sha256(text),
      wordsDigest: sha256(words),
    };
  });
  return {
    documents: facts.filter(({ file }) => !frozenName(file)),
    frozen: facts.filter(({ file }) => frozenName(file)),
    digests: new Map(facts.map(({ file, bytesDigest }) => [file, bytesDigest])),
    pictures: new Map(),
    sums,
  };
}

/** The files once a plan, or the first steps of it, were carried out. */
function carriedOut(
  files: Readonly<Record<string, string>>,
  { copies }: Pick<FreezePlan, "copies">,
): Record<string, string> {
  return { ...files, ...Object.fromEntries(copies.map(({ from, to }) => [to, files[from] ?? ""])) };
}

const listed = (files: Readonly<Record<string, string>>) =>
  withChecksums("", { put: new Map(Object.entries(files).map(([f, text]) => [f, sha256(text)])) });

describe("a release", () => {
  const files = {
    "da/legal/terms.md": "2025-11-05 a",
    "en/legal/terms.md": "2031-01-01 b",
    "en/legal/terms/2024-01-01.md": "2024-01-01 c",
  };
  const frozen = listed({ "en/legal/terms/2024-01-01.md": "2024-01-01 c" });

  test("freezes each current date that is not frozen yet, upcoming ones too", () => {
    const { copies, sums } = releasePlan(state(files, frozen));
    assert.deepEqual(
      copies.map(({ from, to }) => [from, to]),
      [
        ["da/legal/terms.md", "da/legal/terms/2025-11-05.md"],
        ["en/legal/terms.md", "en/legal/terms/2031-01-01.md"],
      ],
    );
    assert.equal(sums.before, frozen);
    assert.deepEqual(
      checksums(sums.after).checksums.map(({ file }) => file),
      [
        "da/legal/terms/2025-11-05.md",
        "en/legal/terms/2024-01-01.md",
        "en/legal/terms/2031-01-01.md",
      ],
    );
  });

  test("keeps to the documents that were chosen", () => {
    const plan = releasePlan(
      state({ ...files, "da/legal/terms/2020-01-01.md": "2020-01-01 x" }, frozen),
      (file) => file.startsWith("en/"),
    );
    assert.deepEqual(
      [...plan.copies.map(({ to }) => to), ...plan.listed],
      ["en/legal/terms/2031-01-01.md"],
    );
  });

  test("puts a version back that is gone, where the working file has its bytes, and else leaves it to people", () => {
    const sums = listed({ "da/a/2025-01-01.md": "2025-01-01 a" });
    const plan = releasePlan(state({ "da/a.md": "2025-01-01 a" }, sums));
    assert.deepEqual(
      plan.copies.map(({ to }) => to),
      ["da/a/2025-01-01.md"],
    );
    assert.equal(plan.sums.after, sums);
    assert.deepEqual(releasePlan(state({ "da/a.md": "2025-01-01 b" }, sums)).copies, []);
  });

  test("follows frozen versions to the new name of their folder", () => {
    const sums = listed({
      "da/old/2024-01-01.md": "2024-01-01 a",
      "da/x/2024-01-01.md": "2024-01-01 x",
    });
    const moved = { "da/new.md": "2024-01-01 a", "da/new/2024-01-01.md": "2024-01-01 a" };
    const plan = releasePlan(state(moved, sums));
    assert.deepEqual([plan.copies, plan.listed], [[], ["da/new/2024-01-01.md"]]);
    assert.deepEqual(
      checksums(plan.sums.after).checksums.map(({ file }) => file),
      ["da/new/2024-01-01.md", "da/x/2024-01-01.md"],
    );
  });

  test("gives no line to what cannot be read", () => {
    const unreadable = state({ "da/a.md": "2025-01-01 a" });
    const digests = new Map([...unreadable.digests, ["da/a/2020-01-01.md", "unreadable"]]);
    assert.deepEqual(releasePlan({ ...unreadable, digests }).listed, []);
  });

  test("leaves unsorted lines alone where there is nothing to do", () => {
    const both = { "da/a/2025-01-01.md": "2025-01-01 a", "da/b/2025-01-01.md": "2025-01-01 b" };
    const sums = listed(both).trim().split("\n").reverse().join("\n");
    const { sums: after } = releasePlan(
      state({ ...both, "da/a.md": "2025-01-01 a", "da/b.md": "2025-01-01 b" }, sums),
    );
    assert.equal(after.after, sums);
  });

  test("gives a line to each picture that a version shows, once and for all of them", () => {
    const url = (name: string) => ({ line: 1, column: 1, alt: "", url: name });
    const plain = state({ ...files, "da/legal/terms/2024-01-01.md": "2024-01-01 d" }, frozen);
    const showing = (names: readonly string[]) => (each: DocumentFacts) => ({
      ...each,
      pictures: names.map(url),
    });
    const shown = {
      ...plain,
      documents: plain.documents.map(showing(["../../img/a%20b.png?x#y", "/logo.png", "d.md"])),
      frozen: plain.frozen.map(showing(["../../img/c.svg", "https://x.example/e.png"])),
      pictures: new Map([
        ["img/a b.png", sha256("a")],
        ["img/c.svg", sha256("c")],
        ["logo.png", sha256("logo")],
      ]),
    };
    const danish = releasePlan(shown, (file) => file.startsWith("da/"));
    assert.deepEqual(danish.listed, ["da/legal/terms/2024-01-01.md", "img/a b.png", "img/c.svg"]);
    assert.deepEqual(releasePlan(shown, () => false).listed, []);
    const none = { ...shown, documents: [], sums: danish.sums.after };
    assert.deepEqual(pictureFaults(none), []);
    // Once held, a line stays whatever stands in the file; one that no frozen version needs makes way.
    const pictures = new Map([...shown.pictures.keys()].map((file) => [file, sha256("new")]));
    const later = releasePlan({ ...none, documents: shown.documents, pictures });
    assert.deepEqual(later.listed, ["img/a b.png"]);
    assert.deepEqual(
      pictureFaults({ ...none, pictures }).map(({ message }) => message.slice(0, 30)),
      ["Unexpected change of img/c.svg"],
    );
    const unreadable = new Map([["img/c.svg", "unreadable"]]);
    assert.deepEqual(releasePlan({ ...shown, pictures: unreadable }).listed, [
      "da/legal/terms/2024-01-01.md",
    ]);
  });

  const date = fc.integer({ min: 1, max: 9 }).map((day) => `2025-01-0${day}`);
  const working = fc.dictionary(
    fc.constantFrom("da/a.md", "da/vilkår nr 1.md", "ar/شروط.md", "en/x/y.md"),
    fc.tuple(date, fc.constantFrom("a", "b", "c")).map((parts) => parts.join(" ")),
    { noNullPrototype: true },
  );

  test("leaves no fault and nothing to do, wherever it was cut off", () => {
    fc.assert(
      fc.property(working, working, fc.nat(8), (before, now, cut) => {
        const first = releasePlan(state(before));
        const old = carriedOut(before, first);
        const edited = { ...old, ...before, ...now };
        const whole = releasePlan(state(edited, first.sums.after));
        // Copies come one by one, and the lines last.
        const part = carriedOut(edited, { copies: whole.copies.slice(0, cut) });
        for (const { file } of checksums(first.sums.after).checksums) assert.ok(file in part);
        const rest = releasePlan(state(part, first.sums.after));
        const done = carriedOut(part, rest);
        assert.deepEqual(done, carriedOut(edited, whole));
        assert.equal(rest.sums.after, whole.sums.after);
        const after = state(done, rest.sums.after);
        assert.deepEqual(frozenFaults(after), []);
        const again = releasePlan(after);
        assert.deepEqual([again.copies, again.listed, again.sums.after], [[], [], after.sums]);
      }),
    );
  });
});
