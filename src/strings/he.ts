import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Hebrew. */
export const he: InterfaceStrings = {
  "page.skip": "דילוג לטקסט",
  "page.contents": "תוכן העניינים",
  "page.effectiveDate": "תאריך כניסה לתוקף",
  "page.languages": "שפות",
  "page.footnotes": "הערות שוליים",
  "page.footnote": "הערת שוליים {number}",
  "page.backToText": "חזרה לטקסט",
  "site.documents": "מסמכים משפטיים",
  "site.allLanguages": "כל השפות",
  "site.publisher": "הגוף המפרסם",
  "site.contact": "יצירת קשר",
  "notFound.title": "הדף לא נמצא",
  "notFound.text": "אין דף בכתובת זו. ייתכן שהטקסט הועבר למקום אחר; כל המסמכים מופיעים כאן:",
};
