import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const es: LanguageWords = {
  clause: ["anexo", "apartado", "art.", "artículo", "capítulo", "cláusula", "sección", "título"],
  ordinals: [
    words(`
      primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima, undécima,
      duodécima, decimotercera, decimocuarta, decimoquinta, decimosexta, decimoséptima,
      decimoctava, decimonovena, vigésima`),
    words(`
      primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima,
      décima primera, décima segunda, décima tercera, décima cuarta, décima quinta, décima sexta,
      décima séptima, décima octava, décima novena, vigésima`),
    words("primero, segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo"),
  ],
  check: {
    references: words(`
      anexo, anexos, apartado, apartados, apéndice, apéndices, art., arts., artículo, artículos,
      capítulo, capítulos, cláusula, cláusulas, epígrafe, epígrafes, estipulaciones, estipulación,
      numeral, numerales, punto, puntos, secciones, sección, subapartado, subapartados,
      subsecciones, subsección`),
    otherTexts: words(`
      (ue), constitución, convención, convenio, código civil, código de, código penal, de cada,
      de la política, de las condiciones, de los términos, de nuestra, de nuestras, de nuestro,
      de nuestros, de su, de un, de una, decreto, decreto-ley, decretos, del acuerdo, del aviso,
      del contrato, directiva, directivas, dsa, en la política, en las condiciones,
      en los términos, en nuestra, en nuestras, en nuestro, en nuestros, estatuto, estatutos, gdpr,
      iso, letra, ley, leyes, lgt, lopd, lopd-gdd, lopdgdd, lssi, lssi-ce, lssice, ordenanza, rd,
      rdl, reglamento, reglamentos, rgpd, tfue, tratado, tratados, trlgdcu, trlpi, tue`),
    dateLabels: words(`
      actualizada, actualizada a, actualizada el, actualizada en, actualizada por última vez,
      actualizada por última vez el, actualizado, actualizado a, actualizado el, actualizado en,
      actualizado por última vez, actualizado por última vez el, en vigor a partir del,
      en vigor desde, en vigor desde el, entra en vigor el, entran en vigor el, entrará en vigor el,
      entrarán en vigor el, fecha de actualización, fecha de entrada en vigencia,
      fecha de entrada en vigor, fecha de la última actualización, fecha de la última modificación,
      fecha de revisión, fecha de vigencia, fecha de última actualización,
      fecha de última modificación, fecha efectiva, modificada por última vez el,
      modificado por última vez el, versión de, versión de fecha, versión del, vigente a partir del,
      vigente desde, vigente desde el, válida desde, válida desde el, última actualización,
      última actualización el, última fecha de actualización, última modificación, última revisión,
      última versión`),
    placeholders: words(`
      BORRADOR, INSERTAR AQUÍ, INSERTAR FECHA, INSERTAR NOMBRE, PENDIENTE DE COMPLETAR,
      PENDIENTE DE DEFINIR, POR COMPLETAR, POR DEFINIR, insertar aquí, insertar fecha`),
    checkBack: checkBack({
      appeals: words(`
        (?:el usuario|los usuarios|usted|ustedes|usuario|usuarios) (?:debe|deben|debería|deberían|
        deberá|deberán), (?:su|tu) responsabilidad, aconseja, aconsejable, aconsejamos, alentamos,
        anima, animamos, asegúrate de, asegúrese de, conveniente, conviene, deberás, deberías,
        debes, es importante, exhortamos, instamos, invita, invitamos, pedimos, por favor,
        recomendable, recomendamos, recomienda, recuerda, recuerde,
        responsabilidad (?:del usuario|suya|tuya), rogamos, ruega, solicitamos, sugerimos,
        sugiere`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:comprueba|compruebe|consulta|consulte|consulten|lea|lee|revisa|
        revise|revisen|verifica|verifique|visita|visite|visiten)`),
      readings: words(`
        (?:consultar|leer|revisar|verificar|visitar)l[ao]s?, acceder a, comprobar, compruebe,
        compruebes, consulta, consultar, consulte, consulten, consultes, consultéis,
        estar atento a, estar pendiente de, lea, lean, leas, lectura, leer, releer, revisar,
        revise, revisen, revises, revisión, verificar, verifique, verifiques, visita, visitar,
        visite, visiten, visites, volver a`),
      texts: words(`
        (?:consultar|leer|revisar|verificar|visitar)l[ao]s?(?=[^.!?]{0,60}\\s(?:actualizaciones|
        actualización|cambio|cambios|modificaciones|modificación)),
        (?:de esta|esta|la presente) página, (?:el|esta|estas|este|estos|la|las|los|nuestra|
        nuestras|nuestro|nuestros) (?:presentes? )?(?:aviso|condiciones|declaración|documento|
        políticas?|sección|términos)`),
      often: words(`
        a menudo, cada cierto tiempo, cada tanto, cada vez, con cierta frecuencia, con frecuencia,
        con regularidad, de forma periódica, de forma regular, de manera periódica,
        de manera regular, de tanto en tanto, de vez en cuando, frecuentemente, habitualmente,
        ocasionalmente, periódica, periódicamente, regularmente`),
      between: words(`
        a, a los usuarios, al usuario, atentamente, cuidadosamente, de,
        de (?:cookies|privacidad|protección de datos|uso), detenidamente, el contenido de,
        el texto de, en (?:este|nuestro) sitio(?: web)?,
        en busca de (?:actualizaciones|cambios|modificaciones), encarecidamente, generales, la,
        la versión (?:actualizada|más reciente|vigente) de, la última versión de, le, legal,
        legales, les, los, los usuarios, para, por ello, por lo tanto, por tanto, que, se, siempre,
        también, te, todos los usuarios, usted, ustedes, usuario, usuarios, y`),
    }),
    doubled: [],
    emptySections: words(`
      derogado, fdo., fecha y firma, fin de los términos y condiciones, fin del documento, firma,
      firmas, lugar y fecha, reservado, sin contenido, suprimido, tabla de contenido,
      tabla de contenidos, índice`),
    crossReferences: {
      one: words("apartado, capítulo, cláusula, epígrafe, punto, sección"),
      several: words("apartados, capítulos, cláusulas, epígrafes, puntos, secciones"),
      joining: words("a, al, así como, e, hasta, o, u, y, y/o"),
      titled: words(`
        bajo el epígrafe, bajo el título, con el título, denominada, denominado, intitulada, llamada, llamado,
        titulada, titulado`),
      within: words("a, al, bajo, de, del, en, sobre"),
      items: words("apartado, apartados, numeral, punto, puntos"),
      articles: words("arts., artículos"),
      annexes: words("anexo, anexos, apéndice, apéndices"),
      parts: words("apartado, apdo., letra, párrafo"),
      own: words(`
        el presente, esta, estas, este, estos, la presente, las presentes, los presentes, presente, presentes`),
      near: words("anterior, precedente, siguiente"),
      bylaws: words("estatuto, estatutos, reglamento"),
      theirs: words("su"),
      anyLaw: words(`
        la ley aplicable, la ley exige, la ley exija, la ley lo exija, la ley lo permita,
        la ley permita, perjuicio de la ley, por la ley, por ley`),
      some: words("cada, cualquier, ninguna, ningún, otra, otro, todas las, todos los, un, una"),
      screens: words(`
        ajustes, aplicación móvil, app, botón, clic, configuración, menú, mi cuenta, navegador, nuestro sitio,
        pantalla, perfil, pestaña, página web, seleccione, sitio web, su cuenta, tu cuenta`),
    },
  },
};
