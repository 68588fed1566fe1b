import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, said } from "../paragraf.ts";
import { documentText } from "../texts/document-text.ts";
import { folderBytes } from "../texts/folder-bytes.ts";
import { writeFiles } from "../texts/write-files.ts";
import { servedSite } from "./served-site.ts";
import { siteCopy } from "./site-copy.ts";

/** What a build that ended well leaves for the next. */
const caches = [".cache", "public", ".paragraf/build-stamp.json"];

const environment = { PARAGRAF_CONTENT: "law", PARAGRAF_DAY: "2026-01-15" };

/** A copy of the checkout that publishes one of two sites of one document, and knows the bytes of both. */
export class FaultSite {
  readonly environment = environment;
  readonly folder = siteCopy().folder;
  #published = "First";
  readonly #sites = new Map<string, Record<string, string>>();

  place(name: string): string {
    return join(this.folder, name);
  }

  run(program: string, ...words: readonly string[]): void {
    execFileSync(program, words, { cwd: this.folder, stdio: "pipe" });
  }

  /** Notes that dist/ is one of the two sites as it should be. */
  keepBytes(): void {
    this.#sites.set(this.#published, folderBytes(this.place("dist")));
  }

  keepCaches(): void {
    for (const [index, name] of caches.entries()) this.run("cp", "-a", name, `kept-${index}`);
  }

  /** Writes the document of the site that is published, or with `other` that of the other one. */
  write(which: "published" | "other"): void {
    const word = which === "published" ? this.#published : this.#other();
    writeFiles(this.place("law"), { "en/a.md": documentText("/en/a", `# A\n\n${word}.`) });
  }

  /** Changes the document without saying so. */
  spoil(edit: (text: string) => string): void {
    const file = this.place("law/en/a.md");
    const text = readFileSync(file, "utf8");
    const edited = edit(text);
    assert.notEqual(edited, text);
    writeFileSync(file, edited);
  }

  /** Makes ready for a build of the other site, as if the last build had ended well: so it takes half the time. */
  prepare(): void {
    for (const [index, name] of caches.entries()) {
      rmSync(this.place(name), { recursive: true, force: true });
      this.run("cp", "-a", `kept-${index}`, name);
    }
    this.write("other");
  }

  /** Says that the other site was built, where a build ended well. */
  notePublished(outcome: Outcome): void {
    assert.equal(outcome.code, 0, said(outcome));
    this.#published = this.#other();
  }

  assertPublished(): void {
    assert.deepEqual(folderBytes(this.place("dist")), this.#sites.get(this.#published));
  }

  assertSitesDiffer(): void {
    assert.notDeepEqual(this.#sites.get("First"), this.#sites.get("Second"));
  }

  /** Tells which site stands there after a kill: the old or the new one, or the old one under its other name, which a command puts back. */
  async stateAfterKill(): Promise<"old" | "new" | "other name"> {
    const isAway = !existsSync(this.place("dist"));
    if (isAway) {
      const waiting = folderBytes(this.place(".paragraf/previous"));
      assert.deepEqual(waiting, this.#sites.get(this.#published));
      await (await servedSite(this.folder)).stop();
      this.assertPublished();
      return "other name";
    }
    const bytes = JSON.stringify(folderBytes(this.place("dist")));
    const [word] = [...this.#sites].find(([, site]) => JSON.stringify(site) === bytes) ?? [];
    assert.ok(word, "dist/ is neither the old site nor the new one");
    const isOld = word === this.#published;
    this.#published = word;
    return isOld ? "old" : "new";
  }

  #other(): string {
    return this.#published === "First" ? "Second" : "First";
  }
}
