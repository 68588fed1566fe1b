import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Bulgarian. */
export const bg: InterfaceStrings = {
  "page.skip": "Към текста",
  "page.contents": "Съдържание",
  "page.effectiveDate": "Дата на влизане в сила",
  "page.languages": "Езици",
  "page.footnotes": "Бележки под линия",
  "page.footnote": "Бележка под линия {number}",
  "page.backToText": "Обратно към текста",
  "page.permalink": "Постоянна връзка: {title}",
  "page.backToContents": "Обратно към съдържанието",
  "page.table": "Таблица {number}",
  "page.prevails":
    "Този текст е превод. При несъответствия между езиковите версии предимство има текстът на следния език:",
  "site.documents": "Правни документи",
  "site.allLanguages": "Всички езици",
  "site.otherLanguages": "Само на други езици",
  "site.publisher": "Издател",
  "site.contact": "Контакти",
  "notFound.title": "Страницата не е намерена",
  "notFound.text":
    "На този адрес няма страница. Възможно е текстът да е преместен; всички документи са изброени тук:",
};
