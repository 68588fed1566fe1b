import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const da: LanguageWords = {
  clause: ["afsnit", "artikel", "bilag", "del", "kap.", "kapitel", "punkt", "pkt."],
  hasOrdinalDot: true,
  check: {
    // "dele" is left out: it is "share" too.
    references: words(`
      afsnit, afsnits, afsnittene, afsnittenes, afsnittet, afsnittets, artikel, artikels, artiklen,
      artiklens, artikler, artiklerne, artiklernes, bestemmelse, bestemmelsen, bestemmelser,
      bestemmelserne, bilag, bilagene, bilagenes, bilaget, bilagets, bilags, del, delen, delens,
      kapitel, kapitels, kapitler, kapitlerne, kapitlernes, kapitlet, kapitlets, klausul,
      klausulen, klausulens, klausuler, klausulerne, paragraf, paragraffen, paragraffens,
      paragraffer, paragrafferne, pkt., punkt, punkter, punkterne, punkternes, punktet, punktets,
      punkts, sektion, sektionen, sektioner, sektionerne, underafsnit, underafsnittet, underpunkt,
      underpunkter, underpunktet`),
    otherTexts: words(`
      (eu), -aftalens, -bekendtgørelse, -bekendtgørelsen, -bekendtgørelsens, -betingelsernes,
      -direktiv, -direktivet, -direktivets, -forordning, -forordningen, -forordningens, -kodeks,
      -konventionen, -lov, -loven, -lovens, -lovgivningen, -traktaten, -vilkårenes, aftalens,
      bekendtgørelse, bekendtgørelsen, bekendtgørelsens, chartret, cirkulære, cirkulæret, direktiv,
      direktivet, direktivets, dsa, forordning, forordningen, forordningens, gdpr, i de, i den,
      i deres, i det, i dit, i en, i et, i jeres, i vores, iso, kodeks, kontraktens, konventionen,
      litra, loven, lovens, lovgivningen, teuf, traktat, traktaten, vedtægter, vedtægterne,
      vedtægternes`),
    dateLabels: words(`
      dato for ikrafttrædelse, dato for ikrafttræden, dato for seneste opdatering, gyldig fra,
      gældende fra, gældende fra den, gældende fra og med, gældende pr., gælder fra, gælder fra den,
      gælder fra og med, i kraft fra, ikrafttrædelse, ikrafttrædelsesdato, ikrafttræden,
      med virkning fra, opdateret, opdateret d., opdateret den, opdateret pr., revideret,
      revideret den, senest ajourført, senest ajourført den, senest opdateret, senest opdateret d.,
      senest opdateret den, senest revideret, senest revideret den, senest ændret,
      senest ændret den, seneste opdatering, seneste revision, seneste version, seneste ændring,
      sidst opdateret, sidst opdateret d., sidst opdateret den, sidst revideret,
      sidst revideret den, sidst ændret, sidst ændret den, sidste opdatering, sidste ændring,
      træder i kraft, træder i kraft den, version af, version dateret, version fra`),
    placeholders: words(`
      INDSÆT, INDSÆTTES, UDKAST, indsæt adresse, indsæt dato, indsæt link, indsæt navn,
      indsæt virksomhedsnavn`),
    checkBack: checkBack({
      appeals: words(`
        (?:besøgende|brugere|brugeren|brugerne|du|kunden|kunder|kunderne) (?:bør|må|skal),
        (?:brugerens|dit|dit eget|jeres) ansvar, anbefale, anbefaler, anbefales, anmode, anmoder,
        ansvarlig for, bede, beder, bedes, det er en god idé, det er tilrådeligt, det er vigtigt,
        foreslå, foreslår, henstiller, husk, opfordre, opfordrer, opfordres, råder, rådes,
        sørg for, tilråder, tilrådes, venligst`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))se, (?<=[.!?:]\\s)(?:gennemgå|gennemse|kontroller), besøg, check,
        hold øje med, konsultér, kontrollér, læs, tjek`),
      readings: words(`
        besøge, besøger, checke, checker, genbesøge, gennemgå, gennemgår, gennemlæse, gennemlæser,
        gennemse, gennemser, holde øje med, holder øje med, kigge på, konsultere, konsulterer,
        kontrollere, kontrollerer, læse, læser, orientere (?:dem|dig|jer|sig) (?:i|om),
        orienterer (?:dem|dig|jer|sig) (?:i|om), se, ser, tilgå, tjekke, tjekker`),
      texts: words(`
        (?:den|dem)(?=[^.!?]{0,40}\\s(?:opdateringer|ændringer)), (?:de|den|denne|det|dette|disse|
        nærværende|vores) (?:(?:aktuelle|gældende|nyeste|opdaterede|seneste) ){0,2}(?:dokument|
        sektion|side|version|webside|\\p{L}{0,24}(?:betingelser|erklæring|meddelelse|politik|
        politikker|vilkår)), \\p{L}{0,24}(?:betingelserne|erklæringen|politikken|vilkårene),
        denne hjemmeside, dokumentet, siden`),
      often: words(`
        af og til, en gang imellem, fra tid til anden, hver gang, hyppigt, indimellem, jævnligt,
        løbende, med jævne mellemrum, med mellemrum, med regelmæssige mellemrum, ofte, periodevis,
        periodisk, regelmæssigt`),
      between: words(`
        (?:om|vedrørende) (?:cookies|privatliv|privatlivsbeskyttelse), af, alle, altid, at,
        besøgende, brugere, brugerne, de, dem, derfor, dig, du, for,
        for (?:eventuelle |nye )?opdateringer, for (?:eventuelle |nye )?ændringer, her,
        holde (?:dig|jer|sig) (?:opdateret|orienteret), i, igennem, jer, kraftigt, kunder, og,
        også, om, på, selv, til, vores brugere`),
    }),
    // Particles and prepositions meet: "de lande, vi arbejder i i EU".
    doubled: ["der", "det", "for", "i", "med", "om", "på", "til"],
    emptySections: words(`
      bortfaldet, dato og underskrift, indhold, indholdsfortegnelse, ophævet, slut på dokumentet,
      slut på vilkår, slut på vilkårene, sted og dato, udgået, underskrift, underskrifter,
      underskrifter og dato, vitterlighedsvidner`),
    crossReferences: {
      one: words(`
        afsnit, afsnits, afsnittet, afsnittets, kapitel, kapitels, kapitlet, kapitlets, klausul, klausulen,
        klausulens, pkt., punkt, punktet, punktets, punkts, sektion, sektionen`),
      several: words(`
        afsnittene, afsnittenes, kapitler, kapitlerne, klausuler, klausulerne, punkter, punkterne, punkternes,
        sektioner, sektionerne`),
      joining: words("eller, og, og/eller, samt, til, til og med"),
      titled: words(`
        benævnt, der hedder, kaldet, med navnet, med overskriften, med titel, med titlen, under overskriften`),
      within: words("af, fra, hos, i, på, til, under"),
      items: words("pkt., punkt, punkter, punkterne, punkternes, punktet, punktets, punkts"),
      articles: words("artikler, artiklerne, artiklernes"),
      annexes: words("bilag, bilagene, bilagenes, bilaget, bilagets"),
      parts: words("led, litra, nr., pkt., punkt, stk."),
      own: words("denne, dette, disse, nærværende"),
      near: words("herover, herunder, nedenfor, nedenstående, ovenfor, ovenstående"),
      bylaws: words("vedtægter, vedtægterne"),
      theirs: words("dennes, dens, deres, dets"),
      anyLaw: words("andet følger af loven, loven kræver, loven tillader"),
      some: words("alle, anden, andet, en, enhver, et, ethvert, hver, hvert, ingen, intet"),
      screens: words(`
        app, appen, browser, browseren, din konto, hjemmesiden, indstillinger, indstillingerne, klik, klikke, knappen,
        kontoindstillinger, menu, menuen, min konto, profil, profilen, skærmen, tryk, vores hjemmeside, vores website,
        vores websted, vælg`),
    },
  },
};
