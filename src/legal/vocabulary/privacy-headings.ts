/**
 * The headings of a privacy policy that says what GDPR Art. 13 and 14 ask for, in the order of Art. 13, by language. They are a
 * start for those who write one, no advice.
 */
export const privacyHeadings: Readonly<Record<string, readonly string[]>> = {
  da: [
    "Dataansvarlig og databeskyttelsesrådgiver",
    "Formål og retsgrundlag",
    "Hvilke oplysninger vi behandler, og hvor de kommer fra",
    "Modtagere",
    "Overførsel til lande uden for EU og EØS",
    "Opbevaring",
    "Dine rettigheder",
    "Tilbagetrækning af samtykke",
    "Klage",
    "Om du skal give os oplysninger",
    "Automatiske afgørelser og profilering",
  ],
  en: [
    "Controller and data protection officer",
    "Purposes and legal basis",
    "Which data we process, and where they come from",
    "Recipients",
    "Transfers outside the EU and the EEA",
    "Retention",
    "Your rights",
    "Withdrawal of consent",
    "Complaints",
    "Whether you must give us data",
    "Automated decisions and profiling",
  ],
};
