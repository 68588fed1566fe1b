import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const cs: LanguageWords = {
  clause: ["článek", "oddíl", "kapitola", "příloha", "čl."],
  hasOrdinalDot: true,
  check: {
    references: words(`
      bod, bodech, bodem, bodu, body, bodě, bodů, bodům, doložce, doložek, doložka, doložkou,
      doložku, doložky, doložkách, kapitol, kapitola, kapitole, kapitolou, kapitolu, kapitoly,
      kapitolách, oddíl, oddíle, oddílech, oddílem, oddílu, oddíly, oddílů, paragraf, paragrafech,
      paragrafem, paragrafu, paragrafy, paragrafů, příloh, příloha, přílohou, přílohu, přílohy,
      přílohách, příloze, sekce, sekci, sekcí, sekcích, čl., článcích, článek, článkem, článku,
      články, článků, článkům, část, částech, části, částí`),
    otherTexts: words(`
      (es), (eu), dsa, gdpr, iso, listina, listiny, listině, nařízení, našeho prohlášení,
      našich obchodních podmínek, našich podmínek, našich zásad, noz, o. z., občanského zákoníku,
      písm., sb., sfeu, smlouvy o, smlouvě o, směrnic, směrnice, směrnici, směrnicí, stanov,
      stanovami, stanovy, stanovách, vyhlášce, vyhláška, vyhlášku, vyhlášky, zákon, zákona,
      zákonem, zákonu, zákony, zákoník, zákoníkem, zákoníku, zákoně, zákonů, úmluva, úmluvy,
      úmluvě, ústava, ústavy, ústavě, řád, řádem, řádu`),
    dateLabels: words(`
      aktualizováno, aktualizováno dne, datum aktualizace, datum nabytí účinnosti,
      datum poslední aktualizace, datum poslední revize, datum poslední změny, datum účinnosti,
      nabývají účinnosti, nabývají účinnosti dne, nabývají účinnosti dnem, nabývá účinnosti,
      nabývá účinnosti dne, nabývá účinnosti dnem, naposledy aktualizováno,
      naposledy aktualizováno dne, naposledy upraveno, naposledy změněno, platnost od, platné od,
      platí od, poslední aktualizace, poslední aktualizace dne, poslední revize, poslední verze,
      poslední změna, poslední úprava, revidováno, revidováno dne, verze platná od, verze z,
      verze ze dne, verze účinná od, účinnost od, účinné od, účinný od`),
    placeholders: words(`
      BUDE DOPLNĚNO, DOPLNIT, DOPLŇTE, VLOŽTE DATUM, VLOŽTE NÁZEV, doplňte název společnosti,
      vložte datum, vložte název společnosti`),
    checkBack: checkBack({
      appeals: words(`
        (?:odpovědností|povinností) uživatele, (?:uživatel|uživatelé|zákazník|zákazníci) (?:by měl|
        by měli|je povinen|jsou povinni|musí), (?:vaší|vlastní) (?:odpovědností|povinností),
        doporučeno, doporučuje, doporučujeme, doporučuji, je důležité, je vhodné, měl bys,
        měl byste, měla byste, měli byste, navrhujeme, nezapomeň, nezapomeňte, povzbuzujeme,
        prosím, prosíme, radíme, ujistěte se, vybízíme, vyzýváme, žádáme`),
      imperatives: words(`
        kontroluj, kontrolujte, navštivte, navštěvujte, pročtěte, přečti, přečtěte, sleduj,
        sledujte, zkontrolujte, čti, čtěte`),
      readings: words(`
        kontrole, kontroloval, kontrolovali, kontrolovat, kontrolu, konzultovat, nahlédnout,
        nahlížet, navštívit, navštěvovali, navštěvovat, ověřovat, procházet, prohlížet,
        prostudovat, pročítat, přečetli, přečíst, seznamovali, seznamovat, seznámit, sledovali,
        sledovat, sledování, studovat, vracet, zkontrolovali, zkontrolovat, četli, čtení, číst`),
      texts: words(`
        (?:naše|naši|našich|naším|našimi|naší|tato|tento|tohoto|toto|tuto|tyto|této|těchto|těmito|
        tímto) (?:(?:aktuální|obchodní|obchodních|obchodními|uživatelské|všeobecné|všeobecných|
        všeobecnými) ){0,2}(?:dokument|dokumentem|dokumentu|oznámení|oznámením|podmínek|podmínkami|
        podmínky|politiku|politikou|politiky|prohlášení|prohlášením|zásad|zásadami|zásady),
        (?:tato|tuto|této|tyto|těchto) (?:webovou |webové |webových )?(?:stránce|stránek|stránka|
        stránku|stránky), (?:zásad|zásadami|zásady) (?:ochrany osobních údajů|
        zpracování osobních údajů)`),
      often: words(`
        občas, opakovaně, periodicky, pokaždé, pravidelnou, pravidelné, pravidelně, průběžně,
        při každé, při každém, v pravidelných intervalech, čas od času, často`),
      between: words(`
        a, aby, abyste, aktuální verzi, aktuální znění, aktuálním zněním, do, důkladně, i,
        kvůli (?:případným )?změnám, na, obsah, obsahem, ochrany osobních údajů,
        ohledně (?:případných )?(?:aktualizací|změn), pozorně, prosím, proto, s, sami, se, si,
        také, tedy, uživatele, uživatelé, uživatelům, vám, vás, všechny, všem, zde, znění,
        zpracování osobních údajů`),
    }),
    // "Se" is "oneself" and "with", "je" is "is" and "them": "dohodnout se se zákazníkem".
    doubled: ["je", "se"],
    emptySections: words(`
      datum a podpis, konec dokumentu, konec podmínek, místo a datum, obsah, podpis, podpisy,
      vypuštěno, zrušen, zrušeno`),
    crossReferences: {
      one: words(`
        bod, bodem, bodu, bodě, kapitola, kapitole, kapitolou, kapitolu, kapitoly, oddíl, oddíle, oddílem, oddílu,
        sekce, sekci, sekcí`),
      several: words("bodech, body, bodů, kapitolách, oddílech, oddíly, oddílů, sekcích"),
      joining: words("a, a/nebo, až, do, i, jakož i, nebo, či"),
      titled: words(
        "nazvanou, nazvaná, nazvané, nazvaném, nazvaný, pod názvem, s nadpisem, s názvem",
      ),
      within: words("do, na, o, v, ve, z, ze"),
      items: words("bod, bodech, bodem, bodu, body, bodě, bodů"),
      articles: words("článcích, články, článků, článkům"),
      annexes: words("příloh, příloha, přílohou, přílohu, přílohy, přílohách, příloze"),
      parts: words("bod, odst., písm., věta"),
      own: words("tato, tento, tohoto, tomto, toto, tuto, tyto, této, těchto"),
      ownBehind: words("tohoto, této, těchto"),
      near: words("níže, výše"),
      bylaws: words("stanov, stanovami, stanovy, stanovách"),
      theirs: words("jeho, jejich"),
      anyLaw: words("stanoví zákon jinak, zákon dovoluje, zákon vyžaduje"),
      some: words("jakákoli, jakýkoli, jiná, jiný, každá, každý, všechny, žádná, žádný"),
      screens: words(`
        aplikace, aplikaci, kartě, kliknutím, klikněte, můj účet, nabídce, nabídka, nastavení, našem webu, obrazovce,
        profil, profilu, prohlížeče, tlačítko, vyberte, váš účet, webové stránky, webových stránkách, záložce`),
    },
  },
};
