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
  "page.permalink": "קישור קבוע: {title}",
  "page.backToContents": "חזרה לתוכן העניינים",
  "page.table": "טבלה {number}",
  "page.prevails":
    "טקסט זה הוא תרגום. במקרה של אי התאמה בין הנוסחים בשפות השונות, יגבר הנוסח בשפה הבאה:",
  "site.documents": "מסמכים משפטיים",
  "site.allLanguages": "כל השפות",
  "site.otherLanguages": "בשפות אחרות בלבד",
  "site.publisher": "הגוף המפרסם",
  "site.contact": "יצירת קשר",
  "notFound.title": "הדף לא נמצא",
  "notFound.text": "אין דף בכתובת זו. ייתכן שהטקסט הועבר למקום אחר; כל המסמכים מופיעים כאן:",
};
