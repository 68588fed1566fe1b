import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Greek. */
export const el: InterfaceStrings = {
  "page.skip": "Μετάβαση στο κείμενο",
  "page.contents": "Περιεχόμενα",
  "page.effectiveDate": "Ημερομηνία έναρξης ισχύος",
  "page.languages": "Γλώσσες",
  "page.footnotes": "Υποσημειώσεις",
  "page.footnote": "Υποσημείωση {number}",
  "page.backToText": "Επιστροφή στο κείμενο",
  "page.permalink": "Μόνιμος σύνδεσμος: {title}",
  "page.backToContents": "Επιστροφή στα περιεχόμενα",
  "page.table": "Πίνακας {number}",
  "page.prevails":
    "Το παρόν κείμενο αποτελεί μετάφραση. Σε περίπτωση αποκλίσεων μεταξύ των γλωσσικών αποδόσεων, υπερισχύει το κείμενο στην ακόλουθη γλώσσα:",
  "site.documents": "Νομικά έγγραφα",
  "site.allLanguages": "Όλες οι γλώσσες",
  "site.otherLanguages": "Μόνο σε άλλες γλώσσες",
  "site.publisher": "Εκδότης",
  "site.contact": "Επικοινωνία",
  "notFound.title": "Η σελίδα δεν βρέθηκε",
  "notFound.text":
    "Δεν υπάρχει σελίδα σε αυτή τη διεύθυνση. Το κείμενο μπορεί να έχει μετακινηθεί· όλα τα έγγραφα παρατίθενται εδώ:",
};
