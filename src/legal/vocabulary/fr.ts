import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const fr: LanguageWords = {
  clause: ["annexe", "art.", "article", "chapitre", "clause", "partie", "section", "titre"],
  ordinals: [["premier"], ["première"]],
  check: {
    // "parties" is left out: they are those who agree.
    references: words(`
      annexe, annexes, appendice, appendices, art., article, articles, chapitre, chapitres, clause,
      clauses, paragraphe, paragraphes, partie, point, points, rubrique, rubriques, section,
      sections, sous-section, sous-sections, titre`),
    otherTexts: words(`
      (ue), c. civ., cnil, code, code civil, codes, constitution, convention, cpce,
      dans la politique, dans les conditions, dans nos, dans notre, de cet autre, de chaque, de l,
      de la politique, de nos, de notre, de son, de votre, des cgu, des cgv, des conditions,
      des statuts, des termes, directive, directives, dsa, du contrat, du règlement, décret,
      décrets, gdpr, iso, l., lcen, loi, lois, lpd, nlpd, ordonnance, ordonnances, r., rgpd,
      règlement (ue), règlement européen, règlement général, règlement intérieur, règlement n,
      règlements, statuts, tfue, traité, traités, tue`),
    dateLabels: words(`
      actualisé le, actualisée le, applicable au, applicable à compter du, applicable à partir du,
      applicables au, applicables à compter du, applicables à partir du, conditions en vigueur au,
      conditions en vigueur à compter du, date d'effet, date d'entrée en vigueur,
      date de dernière mise à jour, date de dernière modification, date de la dernière mise à jour,
      date de la dernière modification, date de mise à jour, date de prise d'effet,
      date de prise d’effet, date de révision, date de version, date d’effet,
      date d’entrée en vigueur, dernière actualisation, dernière mise à jour,
      dernière mise à jour effectuée le, dernière mise à jour le, dernière modification,
      dernière modification le, dernière révision, dernière version, en date du, en vigueur au,
      en vigueur depuis le, en vigueur à compter du, en vigueur à partir du, entre en vigueur le,
      entrent en vigueur le, entrée en vigueur, mis à jour en, mis à jour le, mise à jour,
      mise à jour du, mise à jour en, mise à jour le, mises à jour le, révisé le, révisée le,
      valable à partir du, version du, version en date du, version en vigueur au`),
    placeholders: words(`
      A DEFINIR, INSÉRER ICI, INSÉRER LA DATE, INSÉRER LE NOM, insérer ici, insérer la date,
      insérer le nom, À DÉFINIR`),
    checkBack: checkBack({
      appeals: words(`
        (?:l'utilisateur|l’utilisateur) (?:devra|devrait|doit), (?:la|sa|votre) responsabilité,
        (?:les utilisateurs|vous) (?:devez|devraient|devrez|devriez|doivent), appartient,
        conseille, conseillons, conseillé, convient, demandons, encourage, encourageons, encouragé,
        encouragée, encouragées, encouragés, engageons, exhortons, important, incombe, invite,
        invitons, invité, invitée, invitées, invités, merci de, n'oubliez pas, n’oubliez pas,
        pensez à, prie, prions, prié, priée, priés, préférable, recommande, recommandons,
        recommandé, responsabilité (?:de l'utilisateur|de l’utilisateur|des utilisateurs),
        suggérons, veillez à, veuillez`),
      imperatives: words(`
        (?<!vous )(?:consultez|lisez|relisez|revenez consulter|vérifiez|visitez)`),
      readings: words(`
        consulte, consulter, consultez, consultiez, contrôler, examiner, lire, lisiez, parcourir,
        passer en revue, prendre connaissance, relire, revenir, se reporter, se référer,
        surveiller, visiter, visitiez, vous reporter, vous référer, vérifier, vérifiiez`),
      texts: words(`
        (?:ce|ces|cet|cette|la|le|les|nos|notre) (?:présente?s? )?(?:avis|cgu|cgv|charte|
        conditions|document|déclaration|mentions légales|notice|page|politiques?|règles|rubrique|
        section), (?:la|le|les)(?=[^.!?]{0,60}\\s(?:changements|mises à jour|modifications))`),
      often: words(`
        chaque fois, de façon périodique, de façon régulière, de manière périodique,
        de manière régulière, de temps en temps, de temps à autre, fréquemment, occasionnellement,
        périodiquement, régulièrement, souvent, à chaque, à intervalles réguliers`),
      between: words(`
        attentivement, aussi, aux utilisateurs, d['’]utilisation, de,
        de (?:confidentialité|protection des données|vente), donc, en, en conséquence, et,
        fortement, générales, ici, l'utilisateur,
        la version (?:actualisée|en vigueur|la plus récente) de, les utilisateurs, l’utilisateur,
        nos utilisateurs, par conséquent, pour (?:d'éventuelles |d’éventuelles |
        toute )?(?:mise à jour|mises à jour|modification|modifications), que, soigneusement, sur,
        sur (?:ce|le|notre) site, systématiquement, toujours, utilisateurs, vivement, vous,
        vous-même, web, y, à, également`),
    }),
    // "En en informant" is right.
    doubled: ["en", "nous", "vous"],
    emptySections: words(`
      abrogé, date et signature, fait à, fin des conditions, fin du document, lieu et date,
      réservé, signature, signatures, sommaire, supprimé, table des matières`),
    crossReferences: {
      one: words("chapitre, clause, point, rubrique, section"),
      several: words("chapitres, clauses, points, rubriques, sections"),
      joining: words("&, ainsi que, au, et, et/ou, jusqu'à, ou, à"),
      titled: words(`
        appelée, ayant pour titre, dénommée, intitulé, intitulée, intitulées, intitulés, nommée, sous le titre`),
      within: words("au, aux, d', dans, de, des, du, d’, en, sous, sur, à"),
      items: words("point, points"),
      articles: words("articles"),
      annexes: words("annexe, annexes, appendice, appendices"),
      parts: words("al., alinéa, paragraphe, point"),
      own: words(`
        ce, ces, cet, cette, la présente, le présent, les présentes, présent, présente, présentes, présents`),
      near: words("ci-après, ci-dessous, ci-dessus"),
      bylaws: words("du règlement, règlement, règlement intérieur, statuts"),
      theirs: words("leur, leurs, son"),
      anyLaw: words(`
        conformément à la loi, la loi exige, la loi l'exige, la loi le permet, la loi permet,
        par la loi`),
      some: words("aucun, aucune, autre, chaque, tous les, tout, toute, toutes les, un, une"),
      screens: words(`
        appli, application mobile, bouton, cliquant, cliquer, cliquez, menu, mon compte, navigateur, notre site,
        onglet, paramètres, profil, site internet, site web, sélectionnez, votre compte, écran`),
    },
  },
};
