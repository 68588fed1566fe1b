import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const fi: LanguageWords = {
  clause: ["artikla", "liite", "luku", "kohta", "osa"],
  hasOrdinalDot: true,
  check: {
    // Forms that are everyday words too are left out: "kappaletta" counts pieces, "osaa" is "can", "kohdalla" is "at".
    references: words(`
      artikla, artiklaa, artiklaan, artiklalla, artiklan, artiklassa, artiklasta, artiklat,
      artikloiden, artikloihin, artikloissa, artikloista, artikloita, artiklojen, jakso, jaksoa,
      jaksoihin, jaksoissa, jaksoista, jaksoja, jaksojen, jakson, jaksoon, jaksossa, jaksosta,
      jaksot, kappale, kappaleen, kappaleeseen, kappaleessa, kappaleesta, kappaleet, kappaleiden,
      kappaleisiin, kappaleissa, kappaleista, kohdan, kohdassa, kohdasta, kohdat, kohdissa,
      kohdista, kohta, kohtaa, kohtaan, kohtia, kohtien, kohtiin, lauseke, lauseketta, lausekkeen,
      lausekkeeseen, lausekkeessa, lausekkeesta, lausekkeet, lausekkeiden, liite, liitettä,
      liitteen, liitteeseen, liitteessä, liitteestä, liitteet, liitteiden, liitteisiin, liitteissä,
      liitteistä, liitteitä, luku, lukua, lukuihin, lukuja, lukujen, lukuun, luvuissa, luvuista,
      luvun, luvussa, luvusta, luvut, osa, osaan, osan, osassa, osasta, osat, osia, osien, osiin,
      osio, osioiden, osioihin, osioissa, osioista, osioita, osion, osioon, osiossa, osiosta,
      osiot, osiota, osissa, osista, pykälien, pykäliin, pykälissä, pykälistä, pykäliä, pykälä,
      pykälän, pykälässä, pykälästä, pykälät, pykälää, pykälään`),
    otherTexts: words(`
      (eu), -asetukseen, -asetuksen, -asetuksessa, -asetuksesta, -asetus, -asetusta, -direktiivi,
      -direktiivin, -direktiivissä, -direktiiviä, -ehdoissa, -ehtojen, -kaaren, -kaaressa, -kaari,
      -lain, -laissa, -laki, -lakia, -lakiin, -lausekkeiden, -selosteen, -selosteessa, -sopimuksen,
      -sopimuksessa, -sopimus, alakohdan, alakohdassa, alakohta, asetukseen, asetuksen,
      asetuksessa, asetuksesta, asetus, asetusta, direktiivi, direktiivin, direktiivissä,
      direktiiviä, dsa, gdpr, iso, lain, lainsäädännön, laissa, laki, lakia, lakien, lakiin, seut,
      sääntöjen, yhtiöjärjestyksen, yhtiöjärjestys`),
    dateLabels: words(`
      astuu voimaan, astuvat voimaan, muokattu viimeksi, päivitetty, päivitetty viimeksi,
      päivityspäivä, tulee voimaan, tulevat voimaan, versio päivätty, viimeinen päivitys,
      viimeisimmän muutoksen päivämäärä, viimeisimmän päivityksen päivämäärä, viimeisin muutos,
      viimeisin päivitys, viimeisin versio, viimeksi muokattu, viimeksi muutettu,
      viimeksi päivitetty, viimeksi tarkistettu, voimaantulo, voimaantulopäivä,
      voimaantulopäivämäärä, voimassa, voimassa alkaen`),
    placeholders: words(`
      LISÄTÄÄN MYÖHEMMIN, LISÄÄ TÄHÄN, LUONNOS, TÄYDENNETÄÄN`),
    checkBack: checkBack({
      appeals: words(`
        (?:asiakkaan|käyttäjien|käyttäjän|sinun|teidän) (?:kannattaa|on|pitäisi|tulee|tulisi),
        (?:asiakkaan|käyttäjän) vastuulla, kannattaa, kannustamme, kehotamme, kehotetaan, muista,
        neuvomme, ole hyvä ja, olkaa hyvä ja, on tärkeää, pyydetään, pyydämme, rohkaisemme,
        suositellaan, suositeltavaa, suosittelee, suosittelemme, toivomme, varmista, vastuullasi`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:katso|käy|lue|seuraa|tarkasta|tarkista|tutustu), lukekaa,
        tarkistakaa, tarkistathan, tutustukaa, tutustuthan`),
      readings: words(`
        katsoa, katsomaan, käydä, käymään, luet, lukea, lukemaan, lukemista, läpikäymään,
        palaamaan, palata, perehtymään, perehtyä, seuraamaan, seuraamista, seuraat, seurata,
        tarkastaa, tarkastamaan, tarkastat, tarkastelemaan, tarkistaa, tarkistamaan, tarkistamista,
        tarkistat, tutustua, tutustumaan, tutustumista, tutustut, vierailemaan, vierailla`),
      texts: words(`
        (?:(?:nämä|näiden|näihin|näitä|tähän|tämä|tämän|tätä) )?(?:\\p{L}{1,24}(?:ilmoituksen|
        ilmoitukseen|ilmoitus|ilmoitusta|käytännön|käytäntö|käytäntöihin|käytäntöjä|käytäntömme|
        käytäntöä|käytäntöämme|käytäntöön|käytäntöömme|lausunnon|lausunto|lausuntoa|periaatteet|
        periaatteita|seloste|selosteeseemme|selosteeseen|selosteemme|selosteen|selostetta|
        selostettamme)|\\p{L}{0,24}(?:ehdot|ehtoihin|ehtoja|ehtojamme|ehtojen)), (?:tähän|tällä|
        tämä|tämän|tätä) (?:asiakirja|asiakirjaa|asiakirjaan|asiakirjan|sivu|sivua|sivulla|sivun|
        sivuun)`),
      often: words(`
        aika ajoin, aika-ajoin, aina kun, ajoittain, joka kerta, määräajoin, silloin tällöin,
        säännöllisesti, säännöllisin väliajoin, säännöllistä, tasaisin väliajoin, toistuvasti,
        usein`),
      between: words(`
        asiakkaita, että, huolellisesti, hyvin, itse, ja, kaikkia, käyttäjiä, käyttäjiämme,
        käyttäjät, läpi, mahdollisten muutosten varalta, muutosten varalta, myös, sen, siksi,
        sinua, sisältöä, sisältöön, sivustomme, te, teitä, tällä sivustolla, uusimman version,
        vierailijoita`),
    }),
    // "Ne ne hinnat, jotka": those are the prices that.
    doubled: ["ne", "niiden", "se", "sen"],
    emptySections: words(`
      aika ja paikka, allekirjoitukset, allekirjoitus, kumottu, paikka ja aika, poistettu,
      päiväys ja allekirjoitukset, päiväys ja allekirjoitus, sisällys, sisällysluettelo`),
    crossReferences: {
      one: words(`
        kappale, kappaleen, kappaleessa, kappaleesta, kohdan, kohdassa, kohdasta, kohta, kohtaa, kohtaan, lauseke,
        lausekkeen, lausekkeessa, luku, lukuun, luvun, luvussa, luvusta, osio, osion, osioon, osiossa, osiosta,
        osiota`),
      several: words(`
        kappaleet, kappaleissa, kohdat, kohdissa, kohtia, kohtien, kohtiin, luvuissa, luvut, osioiden, osioissa,
        osiot`),
      joining: words("ja, ja/tai, sekä, tai"),
      titled: words("nimeltä, nimeltään, otsikoitu, otsikolla, otsikon"),
      within: [],
      items: words(`
        kappale, kappaleen, kappaleessa, kappaleesta, kappaleet, kappaleissa, kohdan, kohdassa,
        kohdasta, kohdat, kohdissa, kohta, kohtaa, kohtaan, kohtia, kohtien, kohtiin`),
      annexes: words("liite, liitettä, liitteen, liitteessä, liitteestä, liitteet, liitteissä"),
      own: words("näiden, näissä, näistä, nämä, tähän, tämä, tämän, tässä, tästä"),
      near: words("alla, edellä, jäljempänä, yllä"),
      bylaws: words("sääntöjen, yhtiöjärjestyksen"),
      theirs: words("sen"),
      anyLaw: words("laista muuta johdu, laki sallii, laki vaatii"),
      some: words("jokainen, jokin, jonkin, kaikki, mikään"),
      screens: words(`
        asetukset, asetuksissa, asetuksista, klikkaa, napsauta, näytön, oma tili, painike, profiili, profiilissa,
        selaimen, sivustolla, sivustollamme, sovelluksen, sovelluksessa, sovellus, tilisi, valikko, valikosta, valitse,
        verkkosivuilla, verkkosivustolla, verkkosivustollamme, välilehti`),
    },
  },
};
