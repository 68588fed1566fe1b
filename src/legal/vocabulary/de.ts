import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const de: LanguageWords = {
  clause: ["abschnitt", "anhang", "anlage", "art.", "artikel", "kap.", "kapitel", "teil", "ziffer"],
  hasOrdinalDot: true,
  behindReference: ["Abs. "],
  check: {
    // "art." is left out: it sends to statutes, whose name stands elsewhere often enough. So are "teile" and "nummer".
    references: words(`
      abschn., abschnitt, abschnitte, abschnitten, abschnittes, abschnitts, anhang, anhanges,
      anhangs, anhänge, anhängen, anlage, anlagen, artikel, artikeln, artikels, kapitel, kapiteln,
      kapitels, klausel, klauseln, paragraf, paragrafen, paragraph, paragraphen, pkt., punkt,
      punkte, punkten, punktes, punkts, teil, teils, unterabschnitt, unterabschnitte,
      unterabschnitten, unterabschnitts, unterpunkt, unterpunkte, unterpunkten, ziff., ziffer,
      ziffern`),
    otherTexts: words(`
      (eu), -abkommen, -abkommens, -charta, -gesetz, -gesetzbuch, -gesetzbuches, -gesetzbuchs,
      -gesetze, -gesetzes, -konvention, -prozessordnung, -verordnung, abgabenordnung, abkommen,
      abkommens, aeuv, agg, ao, art., bdsg, betrvg, bgb, charta, ddg, der agb,
      der allgemeinen geschäftsbedingungen, der charta, der cookie-richtlinie,
      der datenschutzerklärung, der datenschutzhinweise, der jeweiligen, der nutzungsbedingungen,
      der richtlinie, der satzung, der vereinbarung, der verordnung, des, des vertrages,
      des vertrags, dma, ds-gvo, dsa, dsg, dsgvo, egbgb, emrk, estg, eu-dsgvo, euv, gdpr, gesetz,
      gesetzbuch, gesetze, gesetzes, gg, gwg, hauptvertrag, hauptvertrages, hauptvertrags, hgb,
      i. v. m., i.v.m., ihres, iso, kug, lit., markeng, ndsg, netzdg, prodhaftg, revdsg, sgb,
      standardvertragsklauseln, stgb, tdddg, tkg, tmg, ttdsg, unserer, unseres, urhg, ustg, uwg,
      verordnung, vo, vsbg, vvg, zgb, zpo`),
    dateLabels: words(`
      aktualisiert, aktualisiert am, datum der letzten aktualisierung, datum der letzten änderung,
      datum des inkrafttretens, fassung vom, gelten ab, gelten ab dem, gilt ab, gilt ab dem,
      gültig ab, gültig ab dem, gültig seit, in kraft ab, in kraft getreten am, in kraft seit,
      inkrafttreten, letzte aktualisierung, letzte aktualisierung am, letzte änderung,
      letzte änderung am, letzte überarbeitung, letzter stand, letztes update, stand,
      stand der datenschutzerklärung, stand dieser erklärung, stand vom, tag des inkrafttretens,
      treten in kraft am, version vom, wirksam ab, wirksamkeitsdatum, zuletzt aktualisiert,
      zuletzt aktualisiert am, zuletzt bearbeitet am, zuletzt geändert, zuletzt geändert am,
      zuletzt überarbeitet, zuletzt überarbeitet am`),
    placeholders: words(`
      BITTE AUSFÜLLEN, BITTE EINFÜGEN, BITTE ERGÄNZEN, ENTWURF, HIER EINFÜGEN, MUSTERFIRMA,
      Musterfirma, Musterfirma GmbH, Mustermann, Musterstadt, Musterstraße, PLATZHALTER,
      bitte ausfüllen, bitte einfügen, bitte ergänzen, hier einfügen`),
    checkBack: checkBack({
      appeals: words(`
        (?:besucher|die nutzer|kunden|nutzer|sie) (?:müssen|sollten),
        (?:deine|deiner|ihre|ihrer|in der) verantwortung,
        (?:der kunde|der nutzer|du) (?:muss|musst|sollte|solltest), angehalten, bitte, bitten,
        empfehle, empfehlen, empfehlenswert, empfiehlt, empfohlen, ermuntern, ermutigen, fordern,
        gebeten, lade, laden, legen, rate, raten, ratsam, schlagen, sinnvoll, wichtig`),
      imperatives: words(`
        (?:besuchen|informieren|konsultieren|kontrollieren|lesen|prüfen|rufen|schauen|sehen|
        überprüfen) sie, (?<=(?:^|[.!?:]\\s))(?:besuche|kontrolliere|lies|prüfe?|schau|schaue|
        überprüfe)`),
      readings: words(`
        anschauen, ansehen, anzuschauen, anzusehen, aufrufen, aufsuchen, aufzurufen, aufzusuchen,
        besuch, besuche, besuchen, besuchst, durchlesen, durchsehen, durchzulesen, durchzusehen,
        einsehen, einzusehen, informieren, informierst, konsultieren, kontrollieren, kontrollierst,
        lesen, lies, liest, nachlesen, nachzulesen, prüfe, prüfen, prüfst, rufen, schauen, sehen,
        zu rate ziehen, zu rate zu ziehen, zurate ziehen, zurate zu ziehen, überprüfe, überprüfen,
        überprüfst`),
      texts: words(`
        (?:den|der|die) (?:jeweils )?(?:aktuelle|aktuellen|aktuellste|geltende|neueste) (?:fassung|
        stand|version), (?:den|der|die|diesen?|dieser?|dieses|unseren?|unserer|
        vorliegende) (?:(?:aktuellen?|geltenden?|neuesten?|
        jeweils) ){0,2}(?:datenschutzinformation(?:en)?|dokument|seite|webseite|
        \\p{L}{0,24}-?(?:bedingungen|bestimmungen|erklärung|hinweise?|richtlinien?)),
        (?:diese|sie)(?=[^.!?]{0,60}\\s(?:aktualisierungen|änderungen))`),
      often: words(`
        ab und zu, gelegentlich, hin und wieder, häufig, immer wieder,
        in regelm(?:äß|äss)igen abständen, jedes mal, periodisch, regelm(?:äß|äss)ig,
        von zeit zu zeit, wiederholt, öfters?`),
      between: words(`
        (?:auf|hinsichtlich) (?:etwaige |eventuelle |mögliche )?(?:aktualisierungen|änderungen|
        neuerungen), (?:dieser|unserer) (?:datenschutzerklärung|richtlinie), alle, allen, auch,
        auf, auf (?:dieser|unserer) (?:seite|webseite|website), besucher, besuchern, daher, dass,
        den inhalt, deshalb, dich, dir, du, durch, erneut, euch, hier, ihnen, kunden, nahe, nutzer,
        nutzern, selbst, sich, sie, stets, unseren nutzern, vor, zu, zum datenschutz, über`),
    }),
    doubled: ["das", "dem", "den", "der", "die", "es", "ihnen", "ihr", "sie"],
    emptySections: words(`
      aufgehoben, ende der bedingungen, ende der vereinbarung, ende des dokuments, entfallen,
      gestrichen, inhalt, inhaltsverzeichnis, ort und datum, unbesetzt, unterschrift,
      unterschriften, weggefallen`),
    crossReferences: {
      one: words(`
        abschn., abschnitt, abschnittes, abschnitts, kapitel, kapitels, klausel, pkt., punkt, punktes, punkts,
        ziff., ziffer`),
      several: words("abschnitte, abschnitten, kapiteln, klauseln, punkte, punkten, ziffern"),
      joining: words("bis, bzw., oder, sowie, und, und/oder"),
      titled: words(`
        betitelt, genannt, mit dem titel, mit der bezeichnung, mit der überschrift, namens, unter der überschrift`),
      within: words(`
        an, auf, aus, der, deren, des, ihrer, ihres, im, in, unserer, unseres, unter, vom, von, zu, zum, zur`),
      items: words("pkt., punkt, punkte, punkten, punktes, punkts, ziff., ziffer, ziffern"),
      annexes: words("anhang, anhangs, anhänge, anhängen, anlage, anlagen"),
      parts: words("abs., absatz, buchst., buchstabe, lit., nr., nummer, s., satz"),
      own: words("diese, diesem, diesen, dieser, dieses, vorliegenden, vorliegender"),
      ownBehind: words("dieser, dieses"),
      near: words("hiervor, nachfolgend, nachstehend, oben, unten, vorstehend"),
      bylaws: words("der agb, der satzung, der vereinbarung, des vertrages, des vertrags"),
      theirs: words("deren, dessen, dort, dort insbesondere"),
      anyLaw: words("das gesetz nichts anderes, gesetz erlaubt, gesetz zulässt"),
      some: words(`
        alle, allen, ein, eine, einem, einen, einer, eines, jede, jedem, jeden, jeder, jedes, kein, keine, keinem,
        keinen, keiner, keines, sämtliche, sämtlichen`),
      screens: words(`
        app, bildschirm, browser, browsers, dein konto, deinem konto, einstellungen, ihr konto, ihrem konto, klick,
        klicke, klicken, kontoeinstellungen, mein konto, menü, profil, schaltfläche, tippen, unserer seite, webseite,
        webseiten, website, websites, wählen Sie`),
    },
  },
};
