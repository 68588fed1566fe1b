import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const nl: LanguageWords = {
  clause: ["afdeling", "art.", "artikel", "bijlage", "deel", "hoofdstuk"],
  check: {
    // "art." is left out: it mostly sends to statutes. So is "delen": it is "share" too.
    references: words(`
      afdeling, afdelingen, artikel, artikelen, artikels, bepaling, bepalingen, bijlage, bijlagen,
      bijlages, clausule, clausules, deel, hoofdstuk, hoofdstukken, paragraaf, paragrafen, punt,
      punten, sectie, secties, subparagraaf, subparagrafen`),
    otherTexts: words(`
      (eu), -besluit, -overeenkomst, -reglement, -richtlijn, -verdrag, -verordening, -wet,
      -wetboek, -wetten, art., avg, bw, dsa, gdpr, gw, in de, in een, in het, in onze, iso,
      reglement, richtlijn, richtlijnen, rv, sr, statuten, sub, sv, uavg, van de, van een,
      van haar, van het, van hun, van onze, van uw, van zijn, verdrag, verordening, verordeningen,
      vweu, wet, wetboek, wetgeving, wetten`),
    dateLabels: words(`
      bijgewerkt, bijgewerkt op, datum inwerkingtreding, datum laatste update,
      datum laatste wijziging, datum van de laatste wijziging, datum van inwerkingtreding,
      datum van laatste wijziging, gelden vanaf, geldig per, geldig vanaf, geldt vanaf,
      ingangsdatum, inwerkingtreding, laatst aangepast, laatst aangepast op, laatst bijgewerkt,
      laatst bijgewerkt op, laatst gewijzigd, laatst gewijzigd op, laatst herzien,
      laatst herzien op, laatste aanpassing, laatste herziening, laatste update, laatste versie,
      laatste wijziging, treden in werking op, treedt in werking op, van kracht per,
      van kracht sinds, van kracht vanaf, versie, versie d.d., versie van, versiedatum`),
    placeholders: words(`
      HIER INVOEGEN, NOG IN TE VULLEN, VUL HIER, bedrijfsnaam invoegen, datum invoegen,
      hier invoegen, naam invoegen`),
    checkBack: checkBack({
      appeals: words(`
        (?:bezoekers|de gebruiker|gebruikers|je|klanten|u) (?:dienen|dient|moet|moeten|zou|zouden),
        (?:eigen|je|jouw|uw) verantwoordelijkheid, aanbevelen, aanbeveling, aanbevolen,
        aangemoedigd, aangeraden, adviseer, adviseren, alstublieft, belangrijk, bevelen, dringen,
        geadviseerd, gelieve, moedigen, nodigen, raad, raadzaam, raden,
        verantwoordelijkheid van de (?:bezoeker|gebruiker|klant), vergeet niet, verstandig,
        verzocht, verzoeken, vragen, zorg ervoor`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:bekijk|bezoek|check|controleer|herlees|kijk|lees|raadpleeg)`),
      readings: words(`
        bekijk, bekijken, bekijkt, bezoek, bezoeken, bezoekt, check, checken, checkt, controleer,
        controleert, controleren, door te lezen, door te nemen, doorleest, doorlezen, doorneemt,
        doornemen, herlezen, houden, in te zien, inzien, kijken, kijkt, lees, leest, lezen,
        na te kijken, na te lezen, nakijken, nalezen, raadpleeg, raadpleegt, raadplegen,
        te controleren, te lezen, te raadplegen`),
      texts: words(`
        (?:deze|dit|het)(?=[^.!?]{0,40}\\s(?:aanpassingen|updates|wijzigingen)), (?:de|deze|dit|
        het|ons|onze) (?:(?:actuele|algemene|huidige|laatste|meest recente|
        nieuwste) ){0,2}(?:cookie policy|document|pagina|privacy policy|privacy statement|
        webpagina|\\p{L}{0,24}-?(?:beleid|reglement|statement|verklaring|voorwaarden))`),
      often: words(`
        af en toe, elke keer, geregeld, met enige regelmaat, met regelmaat, nu en dan,
        op gezette tijden, op regelmatige basis, periodiek, regelmatig, telkens wanneer, vaak,
        van tijd tot tijd, zo nu en dan`),
      between: words(`
        aan, alle, altijd, bezoekers, daarom, dan ook, dat, de gaten, de versie, dus, er,
        gebruikers, goed, hem, hier, in, in de gaten, je, jou, jullie, klanten, met, naar, om,
        onze gebruikers, ook, op, op (?:deze|onze) (?:pagina|site|website),
        op (?:eventuele |mogelijke )?(?:aanpassingen|updates|wijzigingen), sterk, te, u, uit,
        van (?:deze|onze) (?:site|website),
        voor (?:eventuele |mogelijke )?(?:aanpassingen|updates|wijzigingen), zelf`),
    }),
    // "Die die", "dat het het", "als u u aanmeldt", "waar waar nodig", "van toepassing is is" and particles
    // before prepositions: "bieden wij aan aan".
    doubled: [
      "aan",
      "dat",
      "die",
      "door",
      "er",
      "het",
      "in",
      "is",
      "je",
      "met",
      "op",
      "over",
      "u",
      "uit",
      "voor",
      "waar",
      "wordt",
      "ze",
    ],
    emptySections: words(`
      einde van de voorwaarden, einde van het document, gereserveerd, handtekening, handtekeningen,
      ingetrokken, inhoud, inhoudsopgave, ondertekening, plaats en datum, vervallen`),
    crossReferences: {
      one: words("clausule, hoofdstuk, onderdeel, paragraaf, punt, rubriek, sectie"),
      several: words("clausules, hoofdstukken, onderdelen, paragrafen, punten, rubrieken, secties"),
      joining: words("alsmede, en, en/of, of, t/m, tot, tot en met"),
      titled: words(`
        genaamd, genoemd, getiteld, met als titel, met de titel, met het opschrift, onder de kop, onder het kopje`),
      within: words("aan, bij, in, onder, op, uit, van"),
      items: words("onderdeel, onderdelen, punt, punten"),
      articles: words("artikelen, artikels"),
      annexes: words("bijlage, bijlagen, bijlages"),
      parts: words("leden, lid, onder, sub"),
      own: words("deze, dit, onderhavige"),
      near: words("hierboven, hieronder"),
      bylaws: words("reglement, statuten"),
      theirs: words("haar, zijn"),
      anyLaw: words("de wet vereist, door de wet, onverminderd de wet, wet anders bepaalt"),
      some: words("alle, een, elk, elke, geen, ieder, iedere"),
      screens: words(`
        accountinstellingen, app, browser, instellingen, je account, klik, klikken, knop, menu, mijn account, profiel,
        scherm, selecteer, tabblad, tik, uw account, website`),
    },
  },
};
