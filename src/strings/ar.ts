import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Arabic. */
export const ar: InterfaceStrings = {
  "page.skip": "الانتقال إلى النص",
  "page.contents": "المحتويات",
  "page.effectiveDate": "تاريخ السريان",
  "page.languages": "اللغات",
  "page.footnotes": "الحواشي",
  "page.footnote": "الحاشية {number}",
  "page.backToText": "العودة إلى النص",
  "page.permalink": "رابط دائم: {title}",
  "page.backToContents": "العودة إلى المحتويات",
  "page.table": "الجدول {number}",
  "page.prevails":
    "هذا النص ترجمة. وفي حال وجود اختلاف بين النسخ اللغوية، يُعتد بالنسخة المحررة باللغة التالية:",
  "site.documents": "الوثائق القانونية",
  "site.allLanguages": "جميع اللغات",
  "site.otherLanguages": "متاحة بلغات أخرى فقط",
  "site.publisher": "الناشر",
  "site.contact": "بيانات الاتصال",
  "notFound.title": "الصفحة غير موجودة",
  "notFound.text":
    "لا توجد صفحة على هذا العنوان. ربما نُقل النص إلى موضع آخر؛ وجميع الوثائق مدرجة هنا:",
};
