import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { words } from "../../document/words.ts";
import { marked } from "../redline-for-test.ts";
import { changedText } from "./changed-text.ts";
import { comparison } from "./comparison.ts";

const changed = (before: string, after: string, lang = "en") =>
  changedText(
    before,
    after,
    comparison(lang, () => [before, after]),
  );

const cases: [lang: string, name: string, before: string, after: string, expected: string][] = [
  [
    "en",
    "a number",
    "You may cancel within 14 days of purchase.",
    "You may cancel within 30 business days of purchase.",
    "You may cancel within [-14-]{+30 business+} days of purchase.",
  ],
  [
    "en",
    "no word alone that stands everywhere",
    "You may ask us to keep it for 12 months.",
    "You may ask us to store it in 24 months.",
    "You may ask us to [-keep it for 12-]{+store it in 24+} months.",
  ],
  [
    "en",
    "a negation",
    "Nordlys is liable. We will not pay.",
    "Nordlys is not liable. We will pay.",
    "Nordlys is {+not +}liable. We will [-not -]pay.",
  ],
  [
    "en",
    "brackets stay whole",
    "Pay within thirty (30) days.",
    "Pay within forty-five (45) days.",
    "Pay within [-thirty (30)-]{+forty-five (45)+} days.",
  ],
  ["en", "white space goes with its word", "The red apple.", "The red.", "The red[- apple-]."],
  [
    "en",
    "a comma comes with its word",
    "We share it with processors and authorities.",
    "We share it with processors, affiliates and authorities.",
    "We share it with processors{+, affiliates+} and authorities.",
  ],
  [
    "en",
    "a sentence that was split",
    "We collect your name, address and phone number and share them with our partners.",
    "We collect your name, address and phone number. We share them with our partners and with authorities.",
    "We collect your name, address and phone number[- and-]{+. We+} share them with our partners{+ and with authorities+}.",
  ],
  [
    "en",
    "a sentence of which little is left is written anew",
    "This agreement is governed by the laws of England and Wales.",
    "Any dispute goes to the courts of the place where you live.",
    "[-This agreement is governed by the laws of England and Wales.-]{+Any dispute goes to the courts of the place where you live.+}",
  ],
  [
    "en",
    "sentences that come and go",
    "First sentence stays. Second goes away entirely. Third stays.",
    "First sentence stays. Third stays. A fourth is new.",
    "First sentence stays. [-Second goes away entirely. -]Third stays.{+ A fourth is new.+}",
  ],
  ["en", "two words that became one", "the rapist", "therapist", "[-the rapist-]{+therapist+}"],
  ["en", "a no-break space", "Pay 5\u00a0EUR now.", "Pay 5 EUR now.", "Pay 5[-\u00a0-] EUR now."],
  ["en", "white space alone", "a  b\nc", "a b c", "a b c"],
  [
    "en",
    "an address is one word",
    "Ask dpo@a.com now.",
    "Ask law@a.com now.",
    "Ask [-dpo@a.com-]{+law@a.com+} now.",
  ],
  [
    "en",
    "a negation among words that got capitals",
    "The provider shall indemnify the customer for the loss of the data.",
    "The Provider shall not indemnify the Customer for the Loss of the Data.",
    "The [-provider-]{+Provider+} shall {+not +}indemnify the [-customer-]{+Customer+} for the [-loss-]{+Loss+} of the [-data-]{+Data+}.",
  ],
  [
    "en",
    "a negation beside a word that got a capital",
    "The provider pays the fee to the customer.",
    "The Provider not Pays the fee to the Customer.",
    "The [-provider-]{+Provider+} {+not +}[-pays-]{+Pays+} the fee to the [-customer-]{+Customer+}.",
  ],
  [
    "en",
    "a negation behind a word that stands everywhere",
    "The provider may share your data with partners.",
    "The supplier may not share your data with partners.",
    "The [-provider-]{+supplier+} may {+not +}share your data with partners.",
  ],
  [
    "en",
    "capitals of words with a sign between them",
    "We use third-party cookies.",
    "We use Third-Party cookies.",
    "We use [-third-party-]{+Third-Party+} cookies.",
  ],
  [
    "en",
    "a new beginning of a sentence",
    "We will refund the price within 14 days.",
    "If you cancel in time, we will refund the price within 14 days.",
    "[-We-]{+If you cancel in time, we+} will refund the price within 14 days.",
  ],
  [
    "en",
    "of two words in different cases the very same one stays",
    "The fee of the order is due.",
    "the order is due.",
    "[-The fee of -]the order is due.",
  ],
  [
    "en",
    "two sentences that became one, with a capital less",
    "You may cancel at any time. We refund the rest of the fee.",
    "You may cancel at any time, and we refund the rest of the fee.",
    "You may cancel at any time[-. We-]{+, and we+} refund the rest of the fee.",
  ],
  [
    "el",
    "a negation among capitals in Greek",
    "Ο πάροχος αποζημιώνει τον πελάτη για την απώλεια των δεδομένων.",
    "Ο Πάροχος δεν αποζημιώνει τον Πελάτη για την Απώλεια των Δεδομένων.",
    "Ο [-πάροχος-]{+Πάροχος+} {+δεν +}αποζημιώνει τον [-πελάτη-]{+Πελάτη+} για την [-απώλεια-]{+Απώλεια+} των [-δεδομένων-]{+Δεδομένων+}.",
  ],
  [
    "fr",
    "both words of a negation among capitals in French",
    "Le prestataire peut transmettre les données du client à ses partenaires.",
    "Le Prestataire ne peut pas transmettre les Données du Client à ses partenaires.",
    "Le [-prestataire-]{+Prestataire+} {+ne +}peut {+pas +}transmettre les [-données-]{+Données+} du [-client-]{+Client+} à ses partenaires.",
  ],
  [
    "da",
    "numbers of a reference",
    "Se § 3, stk. 2, nr. 4.",
    "Se § 4, stk. 3, nr. 4.",
    "Se § [-3, stk. 2-]{+4, stk. 3+}, nr. 4.",
  ],
  [
    "zh",
    "words of Chinese",
    "我们收集您的姓名。我们不会出售您的个人信息。",
    "我们收集您的姓名。我们不会出售或出租您的个人信息。",
    "我们收集您的姓名。我们不会出售{+或出租+}您的个人信息。",
  ],
  [
    "ja",
    "words of Japanese",
    "当社は個人情報を適切に管理します。",
    "当社は個人情報を厳重に管理します。",
    "当社は個人情報を[-適切-]{+厳重+}に管理します。",
  ],
  [
    "th",
    "words of Thai",
    "เราเก็บรวบรวมข้อมูลส่วนบุคคลของคุณเพื่อให้บริการ",
    "เราเก็บรวบรวมและใช้ข้อมูลส่วนบุคคลของคุณเพื่อให้บริการ",
    "เราเก็บรวบรวม{+และใช้+}ข้อมูลส่วนบุคคลของคุณเพื่อให้บริการ",
  ],
  [
    "ar",
    "words of Arabic",
    "نحتفظ بالبيانات الشخصية لمدة ١٢ شهرًا.",
    "نحتفظ بالبيانات الشخصية لمدة ٢٤ شهرًا.",
    "نحتفظ بالبيانات الشخصية لمدة [-١٢-]{+٢٤+} شهرًا.",
  ],
  [
    "hi",
    "words of Hindi",
    "हम आपका डेटा 12 महीने तक रखते हैं।",
    "हम आपका डेटा 12 महीने तक सुरक्षित रखते हैं।",
    "हम आपका डेटा 12 महीने तक {+सुरक्षित +}रखते हैं।",
  ],
  [
    "ko",
    "words of Korean",
    "회사는 개인정보를 12개월 동안 보관합니다.",
    "회사는 개인정보를 12개월 동안 안전하게 보관합니다.",
    "회사는 개인정보를 12개월 동안 {+안전하게 +}보관합니다.",
  ],
];

for (const [lang, name, before, after, expected] of cases) {
  test(`${name} (${lang})`, () => {
    assert.equal(marked(changed(before, after, lang)), expected);
  });
}

test("old words less the deleted, with the inserted, are the new words", () => {
  const word = fc.constantFrom(
    ..."the The a of data Data We we not 14 days Days consent, (30) § 3 end. New. ? \u00a0 个人 信息。 ข้อมูล قانون हम 👩‍⚖️ e\u0301".split(
      " ",
    ),
  );
  const text = fc.array(word, { maxLength: 30 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(text, text, fc.constantFrom("en", "th", "zh"), (before, after, lang) => {
      const runs = changed(before.trim(), after.trim(), lang);
      const without = (kind: string) =>
        words(
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join(""),
        );
      assert.equal(without("ins"), words(before.trim()));
      assert.equal(without("del"), words(after.trim()));
      for (const [i, run] of runs.entries()) {
        assert.notEqual(run.text, "");
        assert.notEqual(run.kind, runs[i - 1]?.kind, "two neighbours alike");
      }
    }),
    { numRuns: 1000 },
  );
});
