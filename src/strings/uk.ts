import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Ukrainian. */
export const uk: InterfaceStrings = {
  "page.skip": "Перейти до тексту",
  "page.contents": "Зміст",
  "page.effectiveDate": "Дата набрання чинності",
  "page.languages": "Мови",
  "page.footnotes": "Виноски",
  "page.footnote": "Виноска {number}",
  "page.backToText": "Повернутися до тексту",
  "page.permalink": "Постійне посилання: {title}",
  "page.backToContents": "Повернутися до змісту",
  "page.table": "Таблиця {number}",
  "page.prevails":
    "Цей текст є перекладом. Мова тексту, який має переважну силу в разі розбіжностей між мовними версіями:",
  "site.documents": "Правові документи",
  "site.allLanguages": "Усі мови",
  "site.otherLanguages": "Лише іншими мовами",
  "site.publisher": "Видавець",
  "site.contact": "Контакти",
  "notFound.title": "Сторінку не знайдено",
  "notFound.text":
    "За цією адресою сторінки немає. Можливо, текст переміщено; усі документи перелічено тут:",
};
