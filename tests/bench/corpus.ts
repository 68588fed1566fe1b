import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes `count` documents made from the seed: same text, their own id and path. */
export function writeSeedCorpus(folder: string, count: number): void {
  const seed = readFileSync("content/da/legal/privacy-policy.md", "utf8");
  for (let i = 0; i < count; i++) writeCopy(folder, "da/legal/privacy-policy.md", seed, i);
  mkdirSync(join(folder, "img"), { recursive: true });
  writeFileSync(join(folder, "img/vpn.png"), readFileSync("content/img/vpn.png"));
}

/**
 * Writes `count` documents of about `bytes` in all, made in turns from the seed and the texts of the fictional company, in ten
 * languages. Links between documents are cut, for their targets have other names here.
 */
export function writeMixedCorpus(folder: string, count: number, bytes: number): void {
  const site = "tests/fixtures/site";
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort();
  const texts = files.map((file) =>
    readFileSync(join(site, file), "utf8").replace(/\]\((?:\.|\/|#)[^)]*\)/g, "]"),
  );
  let written = 0;
  for (let i = 0; i < count; i++) {
    // The long terms come in only as often as the size that is asked for allows.
    const wanted = (bytes * (i + 1)) / count;
    const fits = texts.map((text, k) => ({ k, gap: Math.abs(written + text.length - wanted) }));
    fits.sort((a, b) => a.gap - b.gap);
    const { k } = fits[i % 3] ?? { k: 0 };
    const text = texts[k] ?? "";
    writeCopy(folder, files[k] ?? "", text, i);
    written += Buffer.byteLength(text);
  }
}

function writeCopy(folder: string, file: string, text: string, i: number): void {
  const copy = text
    .replace(/^id: .*$/m, `id: "bench-${i}"`)
    .replace(/^(path|slug): (.*)$/gm, `$1: $2-${i}`)
    .replace(/^image: .*$/m, "image: ../../img/vpn.png");
  const target = join(folder, file.replace(/\.md$/, `-${i}.md`));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, copy);
}
