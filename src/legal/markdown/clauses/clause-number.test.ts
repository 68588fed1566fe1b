import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { allLanguages } from "../../vocabulary/all-languages.ts";
import { clauseNumber } from "./clause-number.ts";

const numbers: [lang: string, heading: string, text: string, rest: string][] = [
  // Digits
  ["da", "5. Dine rettigheder", "5.", "Dine rettigheder"],
  ["da", "5) Dine rettigheder", "5)", "Dine rettigheder"],
  ["da", "5) dine rettigheder", "5)", "dine rettigheder"],
  ["en", "(5) Your rights", "(5)", "Your rights"],
  ["en", "5. your rights", "5.", "your rights"],
  ["en", "5: Your rights", "5:", "Your rights"],
  ["da", "5.2 Dine rettigheder", "5.2", "Dine rettigheder"],
  ["en", "5.2.1. Your rights", "5.2.1.", "Your rights"],
  ["en", "5.2.10 Sub-processors", "5.2.10", "Sub-processors"],
  ["en", "5.01 Representations", "5.01", "Representations"],
  ["en", "5. – Your rights", "5. –", "Your rights"],
  ["en", "5.", "5.", ""],
  // §
  ["da", "§ 3", "§ 3", ""],
  ["da", "§ 3 Formål", "§ 3", "Formål"],
  ["de", "§3. Zweck", "§3.", "Zweck"],
  ["de", "§ 12 a Widerruf", "§ 12 a", "Widerruf"],
  ["de", "§ 12a Widerruf", "§ 12a", "Widerruf"],
  ["da", "§ 3 – formål", "§ 3 –", "formål"],
  ["de", "§§ 4 Haftung", "§§ 4", "Haftung"],
  // Romans and letters
  ["en", "IV. Rights", "IV.", "Rights"],
  ["en", "XXIV. Rights", "XXIV.", "Rights"],
  ["en", "(iv) rights", "(iv)", "rights"],
  ["en", "(a) rights", "(a)", "rights"],
  ["en", "A. Rights", "A.", "Rights"],
  ["en", "A) Rights", "A)", "Rights"],
  ["fr", "A. Vos droits", "A.", "Vos droits"],
  ["en", "M. Scope", "M.", "Scope"],
  ["en", "a) rights", "a)", "rights"],
  ["en", "(c) Complaints", "(c)", "Complaints"],
  // A word, a number and an end
  ["en", "Article 5 – Your rights", "Article 5 –", "Your rights"],
  ["en", "ARTICLE V: YOUR RIGHTS", "ARTICLE V:", "YOUR RIGHTS"],
  ["en", "ARTICLE 5 SCOPE", "ARTICLE 5", "SCOPE"],
  ["en", "Section 5 Your rights", "Section 5", "Your rights"],
  ["en", "Section 5.2. Your rights", "Section 5.2.", "Your rights"],
  ["en", "Annex II", "Annex II", ""],
  ["en", "Annex A Technical measures", "Annex A", "Technical measures"],
  ["da", "Bilag 2: Instruks", "Bilag 2:", "Instruks"],
  ["da", "Del I Parterne", "Del I", "Parterne"],
  ["de", "Artikel 5: Ihre Rechte", "Artikel 5:", "Ihre Rechte"],
  ["de", "Art. 5 Haftung", "Art. 5", "Haftung"],
  ["no", "Punkt 5 – Dine rettigheter", "Punkt 5 –", "Dine rettigheter"],
  ["fr", "Article 5 : Vos droits", "Article 5 :", "Vos droits"],
  ["es", "Cláusula 5. Derechos", "Cláusula 5.", "Derechos"],
  ["pl", "ROZDZIAŁ II Prawa", "ROZDZIAŁ II", "Prawa"],
  ["tr", "Madde 5 – Haklarınız", "Madde 5 –", "Haklarınız"],
  ["ru", "Статья 5. Права", "Статья 5.", "Права"],
  ["el", "ΆΡΘΡΟ 5 Δικαιώματα", "ΆΡΘΡΟ 5", "Δικαιώματα"],
  ["vi", "Điều 5. Quyền", "Điều 5.", "Quyền"],
  ["ar", "المادة 5: حقوقك", "المادة 5:", "حقوقك"],
  ["ar", "المادة ٥ حقوقك", "المادة ٥", "حقوقك"],
  ["he", "סעיף 5: זכויות", "סעיף 5:", "זכויות"],
  ["hi", "धारा ५: आपके अधिकार", "धारा ५:", "आपके अधिकार"],
  ["th", "ข้อ 5 สิทธิของท่าน", "ข้อ 5", "สิทธิของท่าน"],
  ["th", "ข้อ5", "ข้อ5", ""],
  // Other digits
  ["ar", "١. مقدمة", "١.", "مقدمة"],
  ["hi", "५. आपके अधिकार", "५.", "आपके अधिकार"],
  ["th", "๑. บทนำ", "๑.", "บทนำ"],
  // Chinese, Japanese, Korean
  ["zh", "第一条 适用范围", "第一条", "适用范围"],
  ["zh", "第一条适用范围", "第一条", "适用范围"],
  ["zh", "第 3 章 个人信息", "第 3 章", "个人信息"],
  ["zh", "第十二章", "第十二章", ""],
  ["zh", "第一部分 总则", "第一部分", "总则"],
  ["zh-Hant", "第五條 權利", "第五條", "權利"],
  ["zh", "一、总则", "一、", "总则"],
  ["zh", "（二）范围", "（二）", "范围"],
  ["zh", "5、权利", "5、", "权利"],
  ["ja", "第１条（目的）", "第１条", "（目的）"],
  ["ja", "第5条の2 権利", "第5条の2", "権利"],
  ["ko", "제1조 (목적)", "제1조", "(목적)"],
  ["ko", "제 3 장 권리", "제 3 장", "권리"],
  ["zh", "附件四 数据处理", "附件四", "数据处理"],
  ["zh", "附件二：价格", "附件二：", "价格"],
  ["ja", "別紙4", "別紙4", ""],
  ["ja", "第五条の二（権利）", "第五条の二", "（権利）"],
  ["ja", "第五条の一般原則", "第五条", "の一般原則"],
  // Without a space
  ["zh-Hans", "1.介绍", "1.", "介绍"],
  ["zh", "1．介绍", "1．", "介绍"],
  ["zh", "１．介绍", "１．", "介绍"],
  ["zh", "1、介绍", "1、", "介绍"],
  ["zh", "1､介绍", "1､", "介绍"],
  ["zh", "1。介绍", "1。", "介绍"],
  ["zh", "1：介绍", "1：", "介绍"],
  ["zh", "1：", "1：", ""],
  ["zh", "1)介绍", "1)", "介绍"],
  ["zh", "1）介绍", "1）", "介绍"],
  ["zh", "（1）介绍", "（1）", "介绍"],
  ["zh", "(1)介绍", "(1)", "介绍"],
  ["zh", "1.《隐私政策》", "1.", "《隐私政策》"],
  ["zh", "2.1介绍", "2.1", "介绍"],
  ["zh", "2.1.介绍", "2.1.", "介绍"],
  ["zh", "2.1.3介绍", "2.1.3", "介绍"],
  ["zh", "2.1个人信息", "2.1", "个人信息"],
  ["zh", "5.2年龄限制", "5.2", "年龄限制"],
  ["zh", "5.3版权", "5.3", "版权"],
  ["zh", "1.Cookie的使用", "1.", "Cookie的使用"],
  ["zh-Hant", "1.簡介", "1.", "簡介"],
  ["ja", "1.はじめに", "1.", "はじめに"],
  ["ja", "１．はじめに", "１．", "はじめに"],
  ["ja", "１．１はじめに", "１．１", "はじめに"],
  ["ja", "１．１　はじめに", "１．１", "はじめに"],
  ["ja", "2.1サービス", "2.1", "サービス"],
  ["ja", "1.（目的）", "1.", "（目的）"],
  ["ko", "1.소개", "1.", "소개"],
  ["ko", "2.1개인정보의 처리", "2.1", "개인정보의 처리"],
  ["ko", "2.2원칙", "2.2", "원칙"],
  ["ko", "3.1만료", "3.1", "만료"],
  ["th", "1.บทนำ", "1.", "บทนำ"],
  ["th", "๑.บทนำ", "๑.", "บทนำ"],
  ["th", "2.1บทนำ", "2.1", "บทนำ"],
  ["th", "ข้อ 1.บทนำ", "ข้อ 1.", "บทนำ"],
  ["lo", "1.ບົດນຳ", "1.", "ບົດນຳ"],
  ["lo", "໑.ບົດນຳ", "໑.", "ບົດນຳ"],
  ["km", "1.សេចក្តីផ្តើម", "1.", "សេចក្តីផ្តើម"],
  ["km", "១.សេចក្តីផ្តើម", "១.", "សេចក្តីផ្តើម"],
  ["km", "១៖ សេចក្តីផ្តើម", "១៖", "សេចក្តីផ្តើម"],
  ["my", "၁။ နိဒါန်း", "၁။", "နိဒါန်း"],
  ["my", "၁။နိဒါန်း", "၁။", "နိဒါန်း"],
  ["my", "1.နိဒါန်း", "1.", "နိဒါန်း"],
  ["ar", "1.مقدمة", "1.", "مقدمة"],
  ["ar", "المادة 5:حقوقك", "المادة 5:", "حقوقك"],
  ["hi", "१.परिचय", "१.", "परिचय"],
  // Ordinals
  ["pt", "Cláusula 4.ª – Entrega", "Cláusula 4.ª –", "Entrega"],
  ["pt", "Artigo 4.º Direitos", "Artigo 4.º", "Direitos"],
  ["pt", "CLÁUSULA PRIMEIRA – DO OBJETO", "CLÁUSULA PRIMEIRA –", "DO OBJETO"],
  ["es", "Artículo 4º. Derechos", "Artículo 4º.", "Derechos"],
  ["es", "1.º Responsable", "1.º", "Responsable"],
  ["es", "Cláusula cuarta", "Cláusula cuarta", ""],
  ["es", "Cláusula cuarta Objeto", "Cláusula cuarta", "Objeto"],
  ["es", "Cuarta.- Objeto", "Cuarta.-", "Objeto"],
  ["es", "SEPTIMA. OBJETO", "SEPTIMA.", "OBJETO"],
  ["es", "Décima segunda. Ley", "Décima segunda.", "Ley"],
  ["es", "TÍTULO III Normas", "TÍTULO III", "Normas"],
  ["it", "TITOLO III – Norme", "TITOLO III –", "Norme"],
  ["it", "Art. 5° – Prezzi", "Art. 5° –", "Prezzi"],
  ["fr", "Article 1er – Objet", "Article 1er –", "Objet"],
  ["fr", "Article premier", "Article premier", ""],
  ["el", "Άρθρο 4ο – Υπαναχώρηση", "Άρθρο 4ο –", "Υπαναχώρηση"],
  ["ar", "المادة الرابعة: حقوقك", "المادة الرابعة:", "حقوقك"],
  ["ar", "المادة الحادية عشرة حقوقك", "المادة الحادية عشرة", "حقوقك"],
  ["fi", "4 § Toimitus", "4 §", "Toimitus"],
  ["sv", "4§ – Leverans", "4§ –", "Leverans"],
  // Further words
  ["sv", "Kap. 3 Avgifter", "Kap. 3", "Avgifter"],
  ["en", "Exhibit A: Support", "Exhibit A:", "Support"],
  ["en", "Attachment 2", "Attachment 2", ""],
  ["pl", "Załącznik nr 2 – Wzór", "Załącznik nr 2 –", "Wzór"],
  ["cs", "Příloha č. 2 Vzor", "Příloha č. 2", "Vzor"],
  ["en", "A.1. Parties", "A.1.", "Parties"],
  ["da", "B.2.1 Formål", "B.2.1", "Formål"],
];

for (const [lang, heading, text, rest] of numbers) {
  test(`${lang}: "${heading}" has the number ${text}`, () => {
    assert.deepEqual(clauseNumber(heading, lang), { text, rest });
  });
}

const none: [lang: string, ...headings: string[]][] = [
  // Years, amounts, dates, times
  [
    "en",
    "2024 in review",
    "2024. Review",
    "24/7 support",
    "3D printing",
    "100 % free",
    "2.5 % fee",
  ],
  ["en", "5.11.2025", "12.05.24 Changes", "5.11.25", "3.5% fee", "1.5 € per page", "10:30 Meeting"],
  [
    "en",
    "5 days",
    "5 Rights",
    "5 - 10 days",
    "5, 6 and 7",
    "(2024) Report",
    "(c) 2025 Nordlys Data",
  ],
  [
    "da",
    "5.11.2025",
    "1.000 kr.",
    "3. mand",
    "5. november 2025",
    "1. - 5. november",
    "§ 3 i loven",
  ],
  ["de", "5. November 2025", "5. Nov. 2025", "1. Mai", "3. Person".toLowerCase()],
  ["de-AT", "1. Jänner 2025"],
  ["cs", "5. 11. 2025", "5. listopadu 2025"],
  ["pl", "5. listopada 2025"],
  ["fi", "5. marraskuuta 2025"],
  // Words, initials and Latin names
  [
    "en",
    "I agree",
    "A person",
    "a person",
    "C. difficile",
    "J. P. Morgan",
    "A. P. Møller",
    "U.S. law",
  ],
  [
    "en",
    "v. ",
    "V. v. C.",
    "MIX. Of things",
    "CD. Sales",
    "Mix of 5.",
    "(ill) health",
    "e.g. cookies",
  ],
  ["fr", "M. Dupont"],
  // Words that begin like a word of clauses
  [
    "en",
    "Section on data",
    "Part of the agreement",
    "Party Obligations",
    "Parties",
    "Articles",
    "Section",
  ],
  ["en", "Sections Covered", "Clauses", "Parti Socialiste", "Part i Agree", "Part-time staff"],
  ["da", "Del af aftalen", "Del i EU", "Dele", "Delaftale 5", "Punktum", "Bilagene"],
  ["de", "Teile", "Artikels", "Teilzeit 5"],
  ["nl", "Delen", "Deel uw gegevens"],
  ["sv", "Dela Uppgifter", "Del i avtalet"],
  ["tr", "Ek sözleşme", "Ekim 2025", "Eki"],
  ["th", "ข้อมูล 5 ประเภท", "ส่วนบุคคล"],
  // A place in a law is no clause of this text
  [
    "en",
    "Article 6 GDPR",
    "Article 6 of the GDPR",
    "Section 5 of the Act",
    "Articles 13 and 14 GDPR",
  ],
  ["en", "Article 5–7", "Section 5 and 6"],
  ["de", "Art. 13 DSGVO", "§ 312 BGB", "§ 5 TMG", "Art. 6 Abs. 1 DSGVO"],
  ["it", "Art. 13 GDPR"],
  ["pl", "Art. 6 RODO"],
  ["ar", "المادة 6 من اللائحة"],
  ["th", "มาตรา 6 แห่งพระราชบัญญัติ"],
  ["hi", "धारा 5 के तहत"],
  // Compounds
  ["zh", "第三方", "第一部门", "第一项目", "第一条件", "一、二年"],
  ["ja", "第三者提供", "第一部門", "10、20代の方", "第一項目"],
  ["ko", "제3자 제공", "제1조건", "제1항목"],
  ["zh", "附件一览", "附件一般规定"],
  // Amounts, versions and years without a space
  ["zh", "1.5倍", "2.5万元", "3.1版本", "2.0时代", "1.5GB", "1.5Gbps", "2024.年", "2024.1介绍"],
  ["zh", "1.5年", "1.5个月", "1.5元以下", "3.5级以上", "5.5折优惠", "10：30开会"],
  ["ja", "1.5倍", "1.5か月", "2.1バージョン", "1.5時間", "2.5％", "3.5インチ"],
  ["ko", "1.5배", "1.5배 이상", "2.1버전", "1.5만원", "1.5개월"],
  ["th", "1.5ล้านบาท", "1.5เท่า", "2.5ปี"],
  ["en", "1.Introduction", "1.5GB"],
  ["de", "1.FC Köln"],
  ["he", "1.א תנאים"],
  ["es", "1.ª parte", "1.º de mayo"],
  // Ordinals of other things
  [
    "es",
    "1.º de mayo",
    "2.ª parte",
    "1.º Mayo",
    "Segunda parte",
    "Primera",
    "Cuarta de las partes",
  ],
  ["es", "Cláusula cuarta del contrato", "Artículo 4.º de la ley", "Sección primeramente"],
  ["it", "Art. 5° del Codice"],
  ["fr", "Article 1er du Code civil", "Première partie"],
  ["ar", "المادة الرابعة من اللائحة"],
  ["fi", "5 §:n mukaan", "4 § laissa"],
  ["sv", "4 § i lagen"],
  ["en", "V.90 modems", "A.1 sauce", "A.1.x", "Exhibit of goods", "Rule of law", "U.S.1"],
  ["xx", "Article 5", "", "5", "–", "§", "§ a", "第条", "()", "."],
];

for (const [lang, ...headings] of none) {
  for (const heading of headings) {
    test(`${lang}: "${heading}" has no number`, () => {
      assert.equal(clauseNumber(heading, lang), undefined);
    });
  }
}

test("number and rest together are the heading, without the space between", () => {
  const piece = fc.constantFrom(
    ..."5 . ) ( § A a IV i 第 一 条 、 – : Article 3 del ".split(" "),
    " ",
  );
  const heading = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "grapheme" }),
  );
  const lang = fc.constantFrom("xx", "zh-Hant-TW", "", "x", ...Object.keys(allLanguages));
  fc.assert(
    fc.property(heading, lang, (text, tag) => {
      const number = clauseNumber(text, tag);
      if (!number) return;
      assert.ok(text.startsWith(number.text) && number.text === number.text.trim());
      assert.ok(text.endsWith(number.rest));
      assert.equal(text.slice(number.text.length).trim(), number.rest.trim());
    }),
    { numRuns: 2000 },
  );
});
