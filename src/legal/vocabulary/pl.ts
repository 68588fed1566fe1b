import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const pl: LanguageWords = {
  clause: ["art.", "artykuł", "paragraf", "rozdział", "sekcja", "załącznik"],
  hasOrdinalDot: true,
  check: {
    // "art." and "ust." are left out: the first sends to statutes, the second is a part of a clause.
    references: words(`
      artykuł, artykułach, artykułami, artykułem, artykułom, artykułowi, artykułu, artykuły,
      artykułów, części, częściach, częściami, częścią, część, klauzul, klauzula, klauzulach,
      klauzulami, klauzule, klauzuli, klauzulą, klauzulę, paragraf, paragrafach, paragrafami,
      paragrafem, paragrafie, paragrafom, paragrafowi, paragrafu, paragrafy, paragrafów, pkt, pkt.,
      podpunkcie, podpunkt, podpunktach, podpunktem, podpunktu, podpunkty, podpunktów,
      podrozdziale, podrozdział, podrozdziału, punkcie, punkt, punktach, punktami, punktem,
      punktom, punktowi, punktu, punkty, punktów, rozdz., rozdziale, rozdział, rozdziałach,
      rozdziałami, rozdziałem, rozdziałom, rozdziałowi, rozdziału, rozdziały, rozdziałów, sekcja,
      sekcjach, sekcjami, sekcje, sekcji, sekcją, sekcję, załącznik, załącznika, załącznikach,
      załącznikami, załączniki, załącznikiem, załącznikom, załącznikowi, załączniku, załączników`),
    otherTexts: words(`
      (ue), art., dsa, dyrektyw, dyrektywa, dyrektywie, dyrektywy, dyrektywą, dyrektywę, dz.u.,
      gdpr, iso, k.c., k.k., k.p., k.p.c., kc, kk, kodeks, kodeksem, kodeksie, kodeksu,
      konstytucja, konstytucji, konwencja, konwencji, naszego oświadczenia, naszej polityki,
      naszych warunków, ordynacji, prawa autorskiego, prawa bankowego, prawa pocztowego,
      prawa telekomunikacyjnego, prawo autorskie, prawo telekomunikacyjne, regulamin, regulaminie,
      regulaminu, rodo, rozporządzenia, rozporządzenie, rozporządzeniem, rozporządzeniu, statucie,
      statut, statutu, tfue, traktat, traktatu, umowy powierzenia, uodo, ustaw, ustawa,
      ustawach, ustawie, ustawy, ustawą, ustawę`),
    dateLabels: words(`
      aktualizacja, aktualizacja z dnia, data aktualizacji, data obowiązywania,
      data ostatniej aktualizacji, data ostatniej modyfikacji, data ostatniej zmiany,
      data wejścia w życie, obowiązuje od, obowiązuje od dnia, obowiązująca od,
      obowiązująca od dnia, obowiązujący od, obowiązujący od dnia, ostatnia aktualizacja,
      ostatnia modyfikacja, ostatnia wersja, ostatnia zmiana, ostatnio aktualizowano,
      ostatnio zaktualizowana, ostatnio zaktualizowano, ostatnio zaktualizowany, ostatnio zmieniono,
      stan na, stan na dzień, ważna od, ważny od, wchodzi w życie, wchodzi w życie dnia,
      wchodzi w życie z dniem, wersja obowiązująca od, wersja obowiązująca od dnia, wersja z,
      wersja z dnia, zaktualizowano, zaktualizowano dnia`),
    placeholders: words(`
      DO USTALENIA, DO UZUPEŁNIENIA, UZUPEŁNIĆ, WSTAW DATĘ, WSTAW NAZWĘ, wstaw datę, wstaw nazwę`),
    checkBack: checkBack({
      appeals: words(`
        (?:klient|klienci|państwo|użytkownicy|użytkownik) (?:musi|muszą|powinien|powinni),
        (?:obowiązkiem|odpowiedzialnością) użytkownika, doradzamy, pamiętaj, powinieneś, powinnaś,
        prosi, prosimy, proszę, radzimy, rekomendujemy, sugerujemy,
        użytkownicy (?:są )?zobowiązani, użytkownik (?:jest )?zobowiązany, warto, ważne, wskazane,
        zachęca, zachęcam, zachęcamy, zaleca, zalecamy, zalecane, zapraszamy`),
      imperatives: words(`
        czytaj, odwiedzaj, przeczytaj, przeglądaj, sprawdzaj, sprawdź, zaglądaj, śledź`),
      readings: words(`
        czytania, czytanie, czytać, kontrolowania, kontrolowanie, kontrolować, monitorowania,
        monitorowanie, monitorować, odwiedzania, odwiedzanie, odwiedzać, przeglądali, przeglądania,
        przeglądanie, przeglądać, przejrzenia, przejrzenie, przejrzeć, sprawdzali, sprawdzania,
        sprawdzanie, sprawdzać, sprawdzał, sprawdzenia, sprawdzenie, weryfikowania, weryfikowanie,
        weryfikować, zaglądania, zaglądanie, zaglądać, zapoznania, zapoznanie, zapoznawali,
        zapoznawania, zapoznawanie, zapoznawać, zapoznawał, zapoznać, śledzenia, śledzenie,
        śledzić`),
      texts: words(`
        (?:nasz|naszą|nasze|naszego|naszej|naszych|naszym|naszymi|niniejsz(?:a|ą|e|ego|ej|ych|y|ym|
        ymi)|ta|tę|tą|te|tego|tej|ten|tych|tym|tymi) (?:aktualn(?:ą|ej|ego|ym) )?(?:dokument(?:em|
        u)?|informacj(?:ą|ę|i)|oświadczeni(?:a|e|em)|polityk(?:a|ą|ę|i)|polityką|regulamin(?:em|
        u)?|warunk(?:ami|i|ów)|zasad(?:ami|y)?),
        (?:niniejsz(?:ą|ej)|ta|tą|tej|tę) stron(?:a|ą|ę|ie|y),
        polityk(?:ą|ę|i) (?:cookies|prywatności), regulamin(?:em|u)?`),
      often: words(`
        co jakiś czas, co pewien czas, częste, częstego, często, każdorazowo, od czasu do czasu,
        okresowe, okresowego, okresowo, regularne, regularnego, regularnie, systematyczne,
        systematycznego, systematycznie, za każdym razem`),
      between: words(`
        aby, aktualnej wersji, aktualną wersją, aktualną wersję, by, cookies, dlatego, do, i, na,
        o, oraz, państwa, państwo, pod kątem (?:ewentualnych |możliwych )?(?:aktualizacji|zmian),
        prywatności, również, samodzielne, samodzielnie, się, także, treści, treścią, treść,
        uprzejmie, uważne, użytkownicy, użytkownik, użytkowników, więc, wszystkich, z, zatem, ze`),
    }),
    doubled: [],
    emptySections: words(`
      data i podpis, koniec dokumentu, koniec regulaminu, koniec zasad i warunków,
      miejscowość i data, podpis, podpisy, skreślony, spis treści, uchylony`),
    crossReferences: {
      one: words(`
        klauzula, klauzuli, klauzulą, klauzulę, pkt, punkcie, punkt, punktem, punktu, rozdziale, rozdział,
        rozdziałem, rozdziału, sekcja, sekcji, sekcją, sekcję`),
      several: words(`
        klauzulach, klauzule, punktach, punktami, punkty, punktów, rozdziałach, rozdziały, rozdziałów, sekcjach,
        sekcje`),
      joining: words("a także, albo, bądź, do, i, i/lub, lub, oraz"),
      titled: words(`
        o nazwie, o tytule, pn., pod nazwą, pod tytułem, pt., zatytułowana, zatytułowanego, zatytułowanej,
        zatytułowany, zatytułowanym`),
      within: words("do, na, o, w, we, z, ze"),
      items: words(`
        pkt, pkt., punkcie, punkt, punktach, punktami, punktem, punktu, punkty, punktów`),
      articles: words("artykułach, artykułami, artykuły, artykułów"),
      annexes: words(`
        załącznik, załącznika, załącznikach, załączniki, załącznikiem, załączniku, załączników`),
      parts: words("lit., pkt, pkt., tiret, ust., zd."),
      own: words(`
        niniejsza, niniejsze, niniejszego, niniejszej, niniejszy, niniejszych, niniejszym, ta, te, tego, tej, ten,
        tych, tym`),
      ownBehind: words("niniejszego, niniejszej, niniejszych"),
      near: words("poniżej, powyżej"),
      bylaws: words("regulamin, regulaminie, regulaminu, statucie, statut, statutu"),
      anyLaw: words("przez prawo"),
      some: words("inna, inny, jakakolwiek, każda, każdy, wszystkie, żaden, żadna, żadnej"),
      screens: words(`
        aplikacja, aplikacji, ekran, ekranie, klikając, kliknij, kliknąć, koncie, menu, moje konto, profil, profilu,
        przeglądarki, przycisk, stronie internetowej, strony internetowej, twoje konto, ustawienia, ustawieniach,
        ustawień, witrynie, witryny, wybierz, zakładce`),
    },
  },
};
