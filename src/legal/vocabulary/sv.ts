import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const sv: LanguageWords = {
  clause: ["artikel", "avsnitt", "bilaga", "del", "kap.", "kapitel", "punkt"],
  check: {
    // "kap." is left out: it sends to statutes.
    references: words(`
      artikel, artikeln, artikelns, artiklar, artiklarna, avsnitt, avsnitten, avsnittet,
      avsnittets, avsnitts, bilaga, bilagan, bilagans, bilagor, bilagorna, del, delen, kapitel,
      kapitlen, kapitlet, kapitlets, klausul, klausulen, klausuler, klausulerna, paragraf,
      paragrafen, paragrafens, paragrafer, paragraferna, punkt, punkten, punktens, punkter,
      punkterna, sektion, sektionen, sektioner, sektionerna, underavsnitt, underavsnittet,
      underpunkt, underpunkten, underpunkter`),
    otherTexts: words(`
      (eu), -avtalets, -balken, -balkens, -direktiv, -direktivet, -direktivets, -fördraget,
      -fördragets, -föreskrifter, -förordning, -förordningen, -förordningens, -konventionen,
      -lagen, -lagens, -stadgan, -villkorens, avtalets, balken, bolagsordning, bolagsordningen,
      direktiv, direktivet, direktivets, dsa, feuf, fördraget, föreskrifter, förordning,
      förordningen, förordningens, gdpr, i de, i den, i deras, i det, i din, i ditt, i en, i ett,
      i vår, i våra, i vårt, iso, kap., konventionen, lag, lagar, lagen, lagens, lagstiftningen,
      sfs, stadgan, stadgar, stadgarna`),
    dateLabels: words(`
      datum för ikraftträdande, datum för senaste uppdatering, giltig från, giltig från och med,
      gällande från, gällande från och med, gäller från, gäller från och med, i kraft från,
      ikraftträdande, ikraftträdandedatum, reviderad, reviderad den, senast reviderad,
      senast reviderad den, senast reviderades, senast uppdaterad, senast uppdaterad den,
      senast uppdaterades, senast uppdaterades den, senast uppdaterat, senast ändrad,
      senast ändrad den, senast ändrades, senast ändrades den, senaste revidering,
      senaste uppdatering, senaste uppdateringen, senaste version, senaste ändring, träder i kraft,
      träder i kraft den, uppdaterad, uppdaterad den, uppdaterades, uppdaterades den, version av,
      version daterad, version från`),
    placeholders: words(`
      INFOGA DATUM, INFOGA FÖRETAGSNAMN, INFOGA NAMN, UTKAST, infoga datum, infoga företagsnamn,
      infoga namn`),
    checkBack: checkBack({
      appeals: words(`
        (?:användarens|ditt|ditt eget|ert) ansvar, (?:användare|användaren|användarna|besökare|du|
        kunden|kunder|kunderna|ni) (?:bör|måste|ska|skall), ansvara för, ansvarar för,
        ansvarig för, be, ber, det är en god idé, det är viktigt, föreslår, glöm inte, kom ihåg,
        rekommendera, rekommenderar, rekommenderas, råder, se till, uppmana, uppmanar, uppmanas,
        uppmuntrar, uppmuntras, var vänlig, vänligen`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))se, (?<=[.!?:]\\s)(?:granska|gå igenom|kontrollera), besök,
        håll ett öga på, läs`),
      readings: words(`
        besöka, besöker, granska, granskar, gå igenom, gå tillbaka till, går igenom,
        hålla ett öga på, håller ett öga på, konsultera, konsulterar, kontrollera, kontrollerar,
        läsa, läser, se, ser, ta del av, tar del av, titta på, tittar på, återkomma till`),
      texts: words(`
        (?:de|dem|den)(?=[^.!?]{0,40}\\s(?:uppdateringar|ändringar)), (?:de|den|denna|dessa|det|
        detta|vår|våra|vårt) (?:(?:aktuella|gällande|senaste|uppdaterade) ){0,2}(?:dokument|
        dokumentet|sida|sidan|webbsida|(?:dataskydds|integritets)information(?:en)?|
        \\p{L}{0,24}(?:meddelande|meddelandet|policy|policyn|riktlinjer|riktlinjerna|villkor|
        villkoren)), (?:de|den|det) här (?:dokumentet|sidan|webbsidan|\\p{L}{0,24}(?:policyn|
        villkoren)), \\p{L}{0,24}(?:policyn|villkoren), denna webbplats, dokumentet, sidan`),
      often: words(`
        då och då, emellanåt, fortlöpande, från tid till annan, löpande, med jämna mellanrum,
        med regelbundna mellanrum, ofta, periodiskt, regelbundet, varje gång`),
      between: words(`
        alla, alltid, användare, användarna, att, av, besökare, de, dem, dig, du, därför,
        efter (?:eventuella |nya )?(?:uppdateringar|ändringar), er, för,
        för (?:eventuella |nya )?(?:uppdateringar|ändringar), här, i, igenom, kunder, ni, noga,
        och, också, om, om (?:cookies|kakor), på, själv, starkt, till, våra användare`),
    }),
    // Particles and prepositions meet: "de länder vi är verksamma i i dag". So do clauses: "den som är är", "de uppgifter de de facto".
    doubled: ["de", "det", "för", "i", "med", "om", "på", "till", "är"],
    emptySections: words(`
      datum och underskrift, innehåll, innehållsförteckning, namnteckning, namnteckningar,
      namnunderskrift, namnunderskrifter, ort och datum, signatur, signaturer, slut på dokumentet,
      slut på villkoren, underskrift, underskrifter, upphävd, upphävt, utgått`),
    crossReferences: {
      one: words(`
        avsnitt, avsnittet, avsnittets, kapitel, kapitlet, kapitlets, klausul, klausulen, klausulens, punkt,
        punkten, punktens, sektion, sektionen`),
      several: words(`
        avsnitten, avsnittens, kapitlen, klausuler, klausulerna, punkter, punkterna, sektioner, sektionerna`),
      joining: words("eller, och, och/eller, samt, t.o.m., till, till och med"),
      titled: words(`
        benämnd, benämnt, kallad, kallat, med rubriken, med titeln, som heter, under rubriken`),
      within: words("av, från, hos, i, på, till, under"),
      items: words("punkt, punkten, punktens, punkter, punkterna"),
      articles: words("artiklar, artiklarna"),
      annexes: words("bilaga, bilagan, bilagor, bilagorna"),
      parts: words("andra stycket, första stycket, punkt, st., stycket, tredje stycket"),
      own: words("denna, dessa, detta, föreliggande"),
      near: words("nedan, ovan"),
      bylaws: words("bolagsordning, bolagsordningen, stadgar, stadgarna"),
      theirs: words("deras, dess"),
      anyLaw: words("annat följer av lag, lagen kräver, lagen tillåter, med stöd av lag"),
      some: words("alla, annat, en, ett, ingen, inget, någon, något, varje"),
      screens: words(`
        app, appen, ditt konto, hemsidan, inställningar, inställningarna, klicka, knappen, kontoinställningar, meny,
        menyn, mitt konto, profil, profilen, skärmen, tryck, välj, vår hemsida, vår webbplats, webbläsare, webbläsaren,
        webbplatsen`),
    },
  },
};
