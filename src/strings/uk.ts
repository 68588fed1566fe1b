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
  "site.documents": "Правові документи",
  "site.allLanguages": "Усі мови",
  "site.publisher": "Видавець",
  "site.contact": "Контакти",
  "notFound.title": "Сторінку не знайдено",
  "notFound.text":
    "За цією адресою сторінки немає. Можливо, текст переміщено; усі документи перелічено тут:",
};
