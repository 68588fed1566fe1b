import assert from "node:assert/strict";
import { test } from "node:test";
import { factsForTest } from "../../document/document-facts-for-test.ts";
import { saidChanges } from "./described-changes.ts";
import { namesClause } from "./names-clause.ts";
import { saysEnough } from "./says-enough.ts";
import { idleWords } from "./shared-words.ts";

const titles: Readonly<Record<string, string>> = {
  da: "Privatlivspolitik",
  en: "Privacy Policy",
  de: "Datenschutzerklärung",
  zh: "隐私政策",
  ar: "سياسة الخصوصية",
  th: "นโยบายความเป็นส่วนตัว",
};

function document(lang: string, heading = "") {
  const at = { id: "", rank: 2, line: 1, column: 1 };
  const texts = [heading, "Your data", "Your choices", "Your account"];
  const fields = { lang, title: titles[lang] ?? "", description: "What we do about cookies" };
  return {
    ...factsForTest(`${lang}/a.md`, fields),
    headings: texts.map((text) => ({ ...at, text })),
  };
}

const named: [lang: string, heading: string, changes: string, isNamed: boolean][] = [
  ["da", "8. Klager", "Afsnittet om klager er udgået", true],
  ["da", "8. Klager", "Vi har fjernet klageadgangen", true],
  ["da", "8. Klager", "Afsnit 8 er udgået", true],
  ["da", "8. Klager", "Afsnit 7-9 er udgået", true],
  ["da", "8. Klager", "Afsnit 7.8, 8.2 og 18 er udgået", false],
  ["da", "8. Klager", "Opdatering af 8. november 2025", false],
  ["da", "8. Klager", "Opdatering", false],
  ["da", "8.2 Klager", "Punkt 8.2 er udgået", true],
  ["da", "§ 12 a Klager", "§ 12 a er ophævet", true],
  ["da", "§ 12 a Klager", "§ 12 er ophævet", false],
  ["da", "9. Børns privatliv", "Ny privatlivspolitik", false],
  ["da", "9. Børns privatliv", "Afsnittet om børn er fjernet", true],
  ["da", "10. Ændringer", "Ændringer", false],
  ["da", "10. Ændringer", "Diverse ændringer", false],
  ["da", "10. Ændringer", "Afsnittet om ændringer er fjernet", true],
  ["en", "Changes to this Privacy Policy", "Update", false],
  ["en", "Updates", "Update", false],
  ["en", "Updates", "Policy update", false],
  ["en", "Contact us", "Update privacy-policy.md", false],
  ["en", "Contact us", "You can contact us by mail alone", true],
  ["en", "Your rights", "We tell how we use your data", false],
  ["en", "Cookies and ads", "How we use cookies", false],
  ["en", "IV. Complaints", "Part IV was deleted", true],
  ["en", "(a) Complaints", "a new policy", false],
  ["de", "§ 5 Beschwerden", "Aktualisierung", false],
  ["de", "§ 5 Beschwerden", "Das Beschwerdeverfahren entfällt", true],
  ["zh", "第八条 投诉", "更新", false],
  ["zh", "第八条 投诉", "删除第八条", true],
  ["zh", "第八条 投诉", "删除投诉条款", true],
  ["ar", "٨. الشكاوى", "تحديث", false],
  ["ar", "٨. الشكاوى", "حذف البند ٨", true],
  ["ar", "٨. الشكاوى", "حذف بند الشكاوى", true],
  ["th", "การร้องเรียน", "ปรับปรุง", false],
  ["th", "การร้องเรียน", "ลบข้อการร้องเรียน", true],
];

for (const [lang, text, changes, isNamed] of named)
  test(`“${changes}” ${isNamed ? "names" : "does not name"} “${text}”`, () => {
    const isIdle = idleWords(document(lang, text));
    const heading = { id: "", rank: 2, text, line: 1, column: 1 };
    assert.equal(namesClause(saidChanges([changes], lang), heading, isIdle), isNamed);
  });

const enough: [lang: string, changes: string, isEnough: boolean][] = [
  ["da", "", false],
  ["da", "Opdatering", false],
  ["da", "Opdateret privatlivspolitik pr. 5. november 2025", false],
  ["da", "Vi har forkortet teksten", true],
  ["en", "We have updated our privacy policy", false],
  ["en", "Update privacy-policy.md", false],
  ["en", "Removed duplicate paragraphs", true],
  ["zh", "更新隐私政策", false],
  ["zh", "精简了重复内容", true],
  ["ar", "تحديث سياسة الخصوصية", false],
];

for (const [lang, changes, isEnough] of enough)
  test(`“${changes}” ${isEnough ? "says" : "does not say"} enough`, () => {
    const said = saidChanges([changes], lang);
    assert.equal(saysEnough(said, idleWords(document(lang))), isEnough);
  });

test("a long text of nothing but words is asked in no time", () => {
  const words = Array.from({ length: 50_000 }, (_, i) => `ord${i}`).join(" ");
  const start = performance.now();
  const said = saidChanges([words, "1-".repeat(100_000), "8.".repeat(100_000)], "da");
  const heading = { id: "", rank: 2, text: `8. ${words}`, line: 1, column: 1 };
  namesClause(said, heading, idleWords(document("da", words)));
  assert.ok(performance.now() - start < 2000);
});
