import assert from "node:assert/strict";
import { test } from "node:test";
import { addressEnd, isDoubtful } from "./address-end.ts";

/** An address as a reader sees it, what GFM takes besides, and whether nobody can be sure. */
const addresses: readonly (readonly [address: string, rest: string, isDoubtful?: true])[] = [
  // Punctuation and white space of any script
  ["https://example.com/privacy", "。如有问题请联系我们。"],
  ["https://example.com/a", "、b"],
  ["https://example.com/a", "，b"],
  ["https://example.com/a", "）」』】》〉"],
  ["https://example.com/a", "；"],
  ["https://example.com/a", "：说明"],
  ["https://example.com/a", "？"],
  ["https://example.com/a", "！"],
  ["https://example.com/a", "（以下「本网站」）"],
  ["https://example.com/a", "「b」"],
  ["https://example.com/a", "｜b"],
  ["https://example.com/a", "．"],
  ["https://example.com/a", "…"],
  ["https://example.com/a", "،"],
  ["https://example.com/a", "؛"],
  ["https://example.com/a", "؟"],
  ["https://example.com/a", "۔"],
  ["https://example.com/a", "।"],
  ["https://example.com/a", "॥"],
  ["https://example.com/a", "။"],
  ["https://example.com/a", "។"],
  ["https://example.com/a", "։"],
  ["https://example.com/a", "፡"],
  ["https://example.com/a", "\u00a0;"],
  ["https://example.com/a", "\u202f;"],
  ["https://example.com/a", "\u3000次"],
  ["https://example.com/a", "\u2028b"],
  ["https://example.com/a", "\u200b"],
  ["https://example.com/a", "\u200f،"],
  ["https://example.com/a", "»"],
  ["https://example.com/a", "«b»"],
  ["https://example.com/a", "”"],
  ["https://example.com/a", "“"],
  ["https://example.com/a", "’"],
  ["https://example.com/a", "’s"],
  ["https://example.com/a", "›"],
  ["https://example.com/a", "—which"],
  ["https://example.com/a", "–"],
  ["https://example.com/a", "™"],
  ["https://example.com/a", ".»"],
  ["https://example.com/a", ")。"],
  ["https://example.com/a_(b)", "。"],
  ["https://example.com/a_(b)", ")。"],
  ["https://example.com/a", "(。"],
  ["https://example.com/a", "**。**"],
  // Words that stand next to it
  ["https://example.com/privacy", "をご覧ください"],
  ["https://example.com/privacy", "查看"],
  ["https://example.com/privacy", "에서"],
  ["https://example.com/privacy", "และ"],
  ["https://example.com/privacy", "ແລະ"],
  ["https://example.com/privacy", "និង"],
  ["https://example.com/privacy", "နှင့်"],
  ["https://example.com/privacy", "ＡＢＣ"],
  ["https://example.com/%E5%88%A9", "をご覧"],
  ["https://example.com/a.html", "。"],
  ["https://example.com/a", ".详情"],
  ["https://example.com/", "をご覧ください"],
  ["https://example.com/", "에서 확인"],
  // The end of a host
  ["https://example.com", "。"],
  ["https://example.com", "をご覧ください"],
  ["https://example.com", "에서"],
  ["https://example.com", "เพื่อ"],
  ["https://example.com", "يرجى"],
  ["https://example.com", ".如有问题请联系我们"],
  ["https://example.com", ",see"],
  ["https://example.com", ":n"],
  ["https://example.com", "'s"],
  ["https://example.com", "’s"],
  ["https://example.com", "»"],
  ["https://example.com:8080/a", "。"],
  ["https://127.0.0.1", "をご覧"],
  ["http://localhost", "を"],
  ["https://ida:word@example.com/a", "。"],
  ["www.example.com", "\u00a0;"],
  ["www.example.com", "をご覧"],
  ["www.example.com/a", "。"],
  // Addresses of other letters are whole
  ["https://例え.jp/パス", ""],
  ["https://例え.jp", "。"],
  ["https://例え.テスト/a", "。"],
  ["https://nic.中国", ""],
  ["https://nic.中国", "。"],
  ["https://www.abc中文.com/x", "。"],
  ["https://müller.de/straße", ""],
  ["www.müller.de/straße", "»"],
  ["https://пример.рф/путь", ""],
  ["https://ar.wikipedia.org/wiki/سياسة", ""],
  ["https://ar.wikipedia.org/wiki/سياسة", "،"],
  ["https://fa.wikipedia.org/wiki/می\u200cخواهم", "؟"],
  ["https://hi.wikipedia.org/wiki/नीति", "।"],
  ["https://ja.wikipedia.org/wiki/ジョン・スミス", ""],
  ["https://ko.wikipedia.org/wiki/서울", ""],
  ["https://th.wikipedia.org/wiki/ไทย", ""],
  ["https://example.com/?q=東京&x=1", ""],
  ["https://example.com/a\\_b", ""],
  // Nobody can tell
  ["https://ja.wikipedia.org/wiki/東京", "。", true],
  ["https://example.com/利用規約をご覧ください", "", true],
  ["https://ja.wikipedia.org/wiki/はじめの一歩", "", true],
  ["https://zh.wikipedia.org/wiki/隐私", "（法律）", true],
  ["https://en.wikipedia.org/wiki/Schwarz–Christoffel", "", true],
  ["https://fr.wikipedia.org/wiki/L’Été", "", true],
  ["https://example.com/terms'da", "", true],
  ["https://example.com/privacyيرجى", "", true],
  ["https://exam.example/a\u200bb", "", true],
  ["https://例え", "。jp", true],
];

for (const [address, rest, isOpen = false] of addresses)
  test(`${address} ends before ${rest || "nothing"}`, () => {
    assert.equal((address + rest).slice(0, addressEnd(address + rest)), address);
    assert.equal(addressEnd(address), address.length, "its end is its end");
    assert.equal(isDoubtful(address, " ", rest.slice(0, 1)), isOpen);
  });

test("where an address stands apart, its letters are all its own", () => {
  const address = "https://ja.wikipedia.org/wiki/東京";
  assert.equal(isDoubtful(address, "", ""), false);
  assert.equal(isDoubtful(address, "は", " "), true);
});

test("a long address is read once", () => {
  const long = `https://example.com/${"a(é.'".repeat(100_000)}`;
  assert.ok(addressEnd(long) > 400_000);
  assert.ok(addressEnd(`https://${"a.".repeat(100_000)}を`) > 0);
});
