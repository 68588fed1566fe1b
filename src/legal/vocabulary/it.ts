import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const it: LanguageWords = {
  clause: ["allegato", "articolo", "art.", "capitolo", "clausola", "sezione", "titolo"],
  check: {
    references: words(`
      allegati, allegato, appendice, appendici, art., articoli, articolo, artt., capitoli,
      capitolo, clausola, clausole, paragrafi, paragrafo, punti, punto, sezione, sezioni,
      sottosezione, sottosezioni`),
    otherTexts: words(`
      (ue), accordo con, c.c., c.p., c.p.c., cod. civ., codice civile, codice del, codice della,
      codice in materia, codice penale, codice privacy, convenzione, costituzione, d.l., d.lgs.,
      d.p.r., decreti, decreto, dei nostri, dei termini, del contratto, del nostro, dell'accordo,
      dell'informativa, della nostra, della policy, della privacy policy, delle condizioni,
      delle nostre, dell’accordo, dell’informativa, direttiva, direttive, dlgs, dpr, dsa, gdpr,
      iso, legge, leggi, lett., lettera, nei nostri, nel nostro, nella nostra, nelle condizioni,
      nelle nostre, provvedimento, regolamenti, regolamento, rgpd, statuto, tfue, trattato, tuf`),
    dateLabels: words(`
      aggiornata, aggiornata a, aggiornata al, aggiornata il, aggiornato, aggiornato a,
      aggiornato al, aggiornato il, data dell'ultima modifica, data dell'ultimo aggiornamento,
      data dell’ultima modifica, data dell’ultimo aggiornamento, data di aggiornamento,
      data di decorrenza, data di efficacia, data di entrata in vigore, data di revisione,
      data di ultima modifica, data di ultimo aggiornamento, data ultimo aggiornamento,
      efficace dal, efficaci dal, entra in vigore il, entrano in vigore il, entrata in vigore,
      in vigore a partire dal, in vigore da, in vigore dal, ultima modifica, ultima modifica il,
      ultima revisione, ultima versione, ultimo aggiornamento, ultimo aggiornamento del,
      ultimo aggiornamento il, valida dal, valide dal, valido dal, versione aggiornata al,
      versione del`),
    placeholders: words(`
      BOZZA, DA COMPLETARE, DA DEFINIRE, DA INSERIRE, INSERIRE DATA, INSERIRE NOME, INSERIRE QUI,
      inserire qui`),
    checkBack: checkBack({
      appeals: words(`
        (?:gli utenti|l'utente|l’utente|lei) (?:deve|devono|dovrebbe|dovrebbero|dovrà|sono tenuti|
        è tenuto), (?:sua|tua|vostra) responsabilità, assicurati di, chiediamo, consiglia,
        consigliabile, consigliamo, consigliato, dovresti, esorta, esortiamo, importante,
        incoraggia, incoraggiamo, invita, invitata, invitati, invitato, invitiamo, opportuno,
        per favore, prega, pregati, pregato, preghiamo, raccomanda, raccomandato, raccomandiamo,
        responsabilità (?:degli utenti|dell'utente|dell’utente), ricordati di, suggeriamo,
        suggerisce`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:consulta|consultate|consulti|controlla|controllate|controlli|legga|
        leggete|leggi|rivedi|verifica|verificate|verifichi|visita|visitate|visiti)`),
      readings: words(`
        (?:consultar|controllar|legger|riveder|verificar|visitar)l[aeio], consultare, consulti,
        consultiate, consultino, controllare, controlli, controllino, esaminare,
        fare riferimento a, legga, leggano, leggere, monitorare, prendere, rileggere, rivedere,
        tornare su, verificare, verifichi, visionare, visita, visitare, visiti, visitino`),
      texts: words(`
        (?:consultar|controllar|legger|riveder|verificar|
        visitar)l[aeio](?=[^.!?]{0,60}\\s(?:aggiornamenti|aggiornamento|cambiamenti|modifica|
        modifiche|variazioni)), (?:dei|del|della|delle|gli|i|il|la|le|questa|queste|questi|
        questo) (?:nostr[aeio] )?(?:present[ei] )?(?:condizioni|cookie policy|dichiarazione|
        documento|informativa|informative|pagina|policy|politica|privacy policy|sezione|termini),
        (?:dell|l|quest)['’](?:avviso|informativa)`),
      often: words(`
        a intervalli regolari, con frequenza, con regolarità, di tanto in tanto, di volta in volta,
        frequentemente, occasionalmente, ogni tanto, ogni volta, periodicamente, regolarmente,
        saltuariamente, spesso`),
      between: words(`
        a, ad, agli utenti, all'utente, all’utente, anche, attentamente, caldamente, che,
        con attenzione, d['’]uso, di, e, gli interessati, gli utenti, i visitatori, il contenuto,
        l'utente, l'utenza, la versione (?:aggiornata|più recente), l’utente, l’utenza,
        per (?:eventuali )?(?:aggiornamenti|modifiche), pertanto, privacy, quindi, sempre, si,
        su (?:questo|nostro) sito, sui cookie, sul trattamento dei dati(?: personali)?,
        sulla privacy, ti, tutti gli utenti, utente, utenti, vi, visione, web`),
    }),
    // "Via via che", "mano mano", "piano piano" and "così così" are words of their own.
    doubled: ["così", "mano", "passo", "piano", "via"],
    emptySections: words(`
      abrogato, data e firma, fine dei termini e condizioni, fine del documento, firma, firme,
      indice, luogo e data, omesso, sommario, soppresso, sottoscrizione`),
    crossReferences: {
      one: words("capitolo, clausola, paragrafo, punto, sezione"),
      several: words("capitoli, clausole, paragrafi, punti, sezioni"),
      joining: words("a, al, e, e/o, ed, fino a, nonché, o"),
      titled: words(`
        chiamata, chiamato, con il titolo, dal titolo, denominata, denominato, intitolata, intitolato,
        sotto il titolo`),
      within: words(`
        a, al, alla, degli, dei, del, dell', della, delle, dello, dell’, di, in, nel, nell', nella, nelle, nell’,
        su, sul, sulla`),
      items: words("punti, punto"),
      articles: words("articoli, artt."),
      annexes: words("allegati, allegato, appendice, appendici"),
      parts: words("c., co., comma, lett., lettera, par., paragrafo"),
      own: words(`
        il presente, la presente, le presenti, presente, presenti, questa, queste, questi, questo`),
      near: words("che precede, che segue, precedente, seguente, sopra, sotto"),
      bylaws: words("regolamento, statuto"),
      theirs: words("il suo"),
      anyLaw: words("dalla legge, la legge consente, la legge richiede, per legge"),
      some: words(`
        altra, altro, nessun, nessuna, ogni, qualsiasi, tutte le, tutti i, un, un', una, uno`),
      screens: words(`
        app, browser, clic, clicca, cliccando, cliccare, impostazioni, menu, menù, mio account, nostro sito, profilo,
        pulsante, scheda, schermata, selezionare, sito web, suo account, tuo account`),
    },
  },
};
