import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const no: LanguageWords = {
  clause: ["artikkel", "avsnitt", "del", "kap.", "kapittel", "punkt", "vedlegg"],
  hasOrdinalDot: true,
  check: {
    references: words(`
      artikkel, artikkelen, artikkelens, artiklene, artikler, avsnitt, avsnittene, avsnittet,
      avsnittets, bestemmelse, bestemmelsen, bestemmelsene, bestemmelser, bilag, bilagene, bilaget,
      del, delen, kapitlene, kapitler, kapitlet, kapittel, kapittelet, kapittelets, klausul,
      klausulen, klausulene, klausuler, paragraf, paragrafen, paragrafene, paragrafens, paragrafer,
      pkt., punkt, punktene, punkter, punktet, punktets, seksjon, seksjonen, seksjonene, seksjoner,
      underavsnitt, underavsnittet, underpunkt, underpunktene, underpunkter, underpunktet, vedlegg,
      vedleggene, vedlegget, vedleggets`),
    otherTexts: words(`
      (eu), -avtalens, -betingelsenes, -direktiv, -direktivet, -direktivets, -forordning,
      -forordningen, -forordningens, -forskrift, -forskriften, -forskriftens, -konvensjonen, -lov,
      -loven, -lovens, -lover, -traktaten, -vilkårenes, avtalens, bokstav, direktiv, direktivet,
      direktivets, dsa, eøs-avtalen, forordning, forordningen, forordningens, forskrift,
      forskriften, forskriftens, gdpr, i de, i den, i deres, i det, i din, i ditt, i en, i et,
      i vår, i våre, i vårt, iso, konvensjonen, loven, lovens, lovgivningen, teuf, traktaten,
      vedtektene, vedtektenes, vedtekter`),
    dateLabels: words(`
      dato for ikrafttredelse, dato for siste oppdatering, gjeldende fra, gjeldende fra den,
      gjeldende fra og med, gjelder fra, gjelder fra den, gjelder fra og med, gyldig fra,
      i kraft fra, ikrafttredelse, ikrafttredelsesdato, oppdatert, oppdatert den, oppdatert per,
      oppdatert pr., revidert, revidert den, senest oppdatert, senest oppdatert den, sist endret,
      sist endret den, sist oppdatert, sist oppdatert den, sist revidert, sist revidert den,
      siste endring, siste oppdatering, siste revisjon, siste versjon, trer i kraft,
      trer i kraft den, versjon av, versjon datert, versjon fra`),
    placeholders: words(`
      FYLL INN DATO, FYLL INN NAVN, SETT INN DATO, SETT INN FIRMANAVN, SETT INN NAVN, UTKAST,
      fyll inn dato, sett inn dato, sett inn firmanavn, sett inn navn`),
    checkBack: checkBack({
      appeals: words(`
        (?:besøkende|brukere|brukeren|brukerne|du|kunden|kunder|kundene) (?:bør|må|skal),
        (?:brukerens|deres|ditt|ditt eget) ansvar, anbefale, anbefaler, anbefales, anmode, anmoder,
        ansvarlig for, be, ber, bes, det er en god idé, det er lurt, det er viktig, foreslå,
        foreslår, husk, oppfordre, oppfordrer, oppfordres, oppmuntrer, råder, rådes, sørg for,
        tilråder, tilrådes, vennligst`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))se, (?<=[.!?:]\\s)(?:gjennomgå|gå gjennom|kontroller), besøk,
        hold øye med, les, sjekk`),
      readings: words(`
        besøke, besøker, gjennomgå, gjennomgår, gå gjennom, gå igjennom, går gjennom, går igjennom,
        holde øye med, holder øye med, konsultere, konsulterer, kontrollere, kontrollerer, lese,
        leser, orientere (?:deg|dere|seg) (?:i|om), orienterer (?:deg|dere|seg) (?:i|om), se,
        se på, ser, sjekke, sjekker`),
      texts: words(`
        (?:de|dem|den)(?=[^.!?]{0,40}\\s(?:endringer|oppdateringer)), (?:de|den|denne|det|dette|
        disse|vår|våre|vårt) (?:(?:aktuelle|gjeldende|nyeste|oppdaterte|siste) ){0,2}(?:dokumentet|
        nettsiden|seksjonen|side|siden|\\p{L}{0,24}(?:betingelsene|betingelser|erklæring|
        erklæringen|policy|policyen|politikk|politikken|retningslinjene|retningslinjer|vilkår|
        vilkårene)), \\p{L}{0,24}(?:betingelsene|erklæringen|vilkårene), dokumentet, siden`),
      often: words(`
        av og til, en gang iblant, fra tid til annen, hver gang, hyppig, innimellom, jevnlig,
        løpende, med jevne mellomrom, med regelmessige mellomrom, ofte, periodisk, regelmessig`),
      between: words(`
        alle, alltid, at, av, besøkende, brukere, brukerne, de, deg, dem, dere, derfor, du, for,
        for (?:eventuelle |nye )?(?:endringer|oppdateringer), gjennom, her, i, igjennom, kunder,
        og, også, om, om (?:cookies|informasjonskapsler|personvern), på, selv, sterkt, til,
        våre brukere, å`),
    }),
    // Particles and prepositions meet: "de landene vi opererer i i dag".
    doubled: ["det", "for", "i", "med", "om", "på", "til"],
    emptySections: words(`
      dato og signatur, dato og underskrift, innhold, innholdsfortegnelse, opphevet, signatur,
      signaturer, slutt på dokumentet, slutt på vilkårene, sted og dato, underskrift,
      underskrifter, utgått`),
    crossReferences: {
      one: words(`
        avsnitt, avsnittet, avsnittets, kapitlet, kapittel, kapittelet, klausul, klausulen, pkt., punkt, punktet,
        punktets, seksjon, seksjonen`),
      several: words(`
        avsnittene, kapitlene, kapitler, klausulene, klausuler, punktene, punkter, seksjonene, seksjoner`),
      joining: words("eller, og, og/eller, samt, til, til og med"),
      titled: words(`
        kalt, med navnet, med overskriften, med tittel, med tittelen, som heter, under overskriften`),
      within: words("av, fra, hos, i, på, til, under"),
      items: words("pkt., punkt, punktene, punkter, punktet, punktets"),
      articles: words("artiklene, artikler"),
      annexes: words("bilag, bilagene, bilaget, vedlegg, vedleggene, vedlegget"),
      parts: words("bokstav, ledd, nr., pkt., punkt"),
      own: words("denne, dette, disse, nærværende"),
      near: words("nedenfor, nedenstående, ovenfor, ovenstående"),
      bylaws: words("vedtektene, vedtekter"),
      theirs: words("dens, deres, dets"),
      anyLaw: words("annet følger av loven, loven krever, loven tillater"),
      some: words("alle, annen, annet, en, enhver, et, ethvert, hver, hvert, ingen, intet"),
      screens: words(`
        app, appen, innstillingene, innstillinger, klikk, klikke, knappen, kontoen din, kontoinnstillinger, meny,
        menyen, min konto, nettleser, nettleseren, nettsiden, nettstedet, profil, profilen, skjermen, trykk, velg,
        vår nettside, vårt nettsted`),
    },
  },
};
