import type { InterfaceStrings } from "./interface-strings.ts";

/** The page frame in Russian. */
export const ru: InterfaceStrings = {
  "page.skip": "Перейти к тексту",
  "page.contents": "Содержание",
  "page.effectiveDate": "Дата вступления в силу",
  "page.languages": "Языки",
  "page.footnotes": "Сноски",
  "page.footnote": "Сноска {number}",
  "page.backToText": "Вернуться к тексту",
  "page.permalink": "Постоянная ссылка: {title}",
  "page.backToContents": "Вернуться к содержанию",
  "page.table": "Таблица {number}",
  "page.prevails":
    "Настоящий текст является переводом. Язык текста, имеющего преимущественную силу в случае расхождений между языковыми версиями:",
  "site.documents": "Правовые документы",
  "site.allLanguages": "Все языки",
  "site.otherLanguages": "Только на других языках",
  "site.publisher": "Издатель",
  "site.contact": "Контакты",
  "notFound.title": "Страница не найдена",
  "notFound.text":
    "По этому адресу страницы нет. Возможно, текст перемещён; все документы перечислены здесь:",
};
