import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const pt: LanguageWords = {
  clause: ["anexo", "art.", "artigo", "capítulo", "cláusula", "secção", "seção", "título"],
  ordinals: [
    words(`
      primeira, segunda, terceira, quarta, quinta, sexta, sétima, oitava, nona, décima,
      décima primeira, décima segunda, décima terceira, décima quarta, décima quinta, décima sexta,
      décima sétima, décima oitava, décima nona, vigésima`),
    words("primeiro, segundo, terceiro, quarto, quinto, sexto, sétimo, oitavo, nono, décimo"),
  ],
  check: {
    references: words(`
      anexo, anexos, apêndice, apêndices, art., artigo, artigos, arts., capítulo, capítulos,
      cláusula, cláusulas, item, itens, ponto, pontos, secção, secções, seção, seções, subcláusula,
      subcláusulas, subsecção, subsecções, subseção, subseções`),
    otherTexts: words(`
      (ue), alínea, alíneas, cdc, clt, constituição, convenção, código civil, código de,
      código penal, da convenção, da nossa, da política, das condições, das nossas, de cada,
      de nossa, de nossas, de nosso, de nossos, de um, de uma, decreto, decreto-lei, decretos,
      directiva, directivas, diretiva, diretivas, do acordo, do contrato, do nosso, dos nossos,
      dos termos, dsa, em nossa, em nosso, estatuto, estatutos, gdpr, inciso, incisos, iso, lei,
      leis, lgpd, marco civil, medida provisória, na nossa, na política, nas condições, no nosso,
      nos nossos, portaria, regulamento, regulamentos, rgpd, tfue, tratado, tratados, tue`),
    dateLabels: words(`
      atualizada, atualizada em, atualizada pela última vez em, atualizado, atualizado em,
      atualizado pela última vez em, data da última alteração, data da última atualização,
      data da última modificação, data da última revisão, data de atualização,
      data de entrada em vigor, data de revisão, data de vigência, data de última atualização,
      em vigor a partir de, em vigor desde, entra em vigor em, entram em vigor em,
      modificada pela última vez em, versão de, vigente a partir de, vigente desde,
      vigência a partir de, válida a partir de, válido a partir de, última alteração,
      última atualização, última atualização em, última modificação, última revisão, última versão`),
    placeholders: words(`
      A DEFINIR, INSERIR AQUI, INSERIR DATA, INSERIR NOME, INSIRA AQUI, RASCUNHO, inserir aqui,
      inserir data`),
    checkBack: checkBack({
      appeals: words(`
        (?:o usuário|o utilizador|os usuários|os utilizadores|você) (?:deve|devem|deveria|deverá|
        deverão), (?:sua|tua) responsabilidade, aconselha, aconselha-se, aconselhamos,
        aconselhável, certifique-se de, convida, convidado, convidados, convidamos, encoraja,
        encorajado, encorajados, encorajamos, importante, incentiva, incentivamos, lembre-se de,
        orientamos, pedimos, por favor, recomenda, recomenda-se, recomendado, recomendamos,
        recomendável, responsabilidade do (?:cliente|usuário|utilizador), solicita-se, solicitamos,
        sugere, sugere-se, sugerimos`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:acesse|confira|consulte|leia|releia|reveja|revise|verifique|
        visite)`),
      readings: words(`
        (?:acess|consult|revis|verific|visit)á-l[ao]s?, (?:l|rel|rev)ê-l[ao]s?, aceder a, acessar,
        acesse, acompanhar, acompanhe, conferir, confira, consulta, consultar, consulte, consultem,
        leia, leiam, leitura, ler, releia, reler, reveja, rever, revisar, revise, revisem,
        verificar, verifique, verifiquem, visitar, visite, visitem`),
      texts: words(`
        (?:(?:acess|consult|revis|verific|visit)á|(?:l|rel|
        rev)ê)-l[ao]s?(?=[^.!?]{0,60}\\s(?:alterações|alteração|atualizações|atualização|
        modificações|mudanças)), (?:a presente|desta|essa|esta) página, (?:a|as|da|desta|destas|
        deste|destes|dos|essa|esse|esta|estas|este|estes|nossa|nossas|nosso|nossos|o|
        os) (?:noss[ao]s? )?(?:presentes? )?(?:aviso|condições|declaração|documento|políticas?|
        secção|seção|termos)`),
      often: words(`
        a cada, cada vez, com frequência, com regularidade, de forma periódica, de forma regular,
        de tempos a tempos, de tempos em tempos, de vez em quando, frequentemente, ocasionalmente,
        periodicamente, periódica, regular, regularmente, sempre que`),
      between: words(`
        a, a versão (?:atualizada|mais recente), ainda, ao usuário, aos usuários, aos utilizadores,
        atentamente, cuidadosamente, de,
        de (?:cookies|privacidade|proteção de dados|uso|utilização), e,
        em busca de (?:alterações|atualizações), fortemente, gerais, lhe, o conteúdo, o usuário,
        o utilizador, os usuários, os utilizadores, para,
        para (?:eventuais |quaisquer )?(?:alterações|atualizações|mudanças), por isso, portanto,
        que, se, sempre, também, todos, usuários, utilizadores, você, vocês`),
    }),
    // "Se se verificar" and "diferente da da União" are right.
    doubled: ["da", "das", "do", "dos", "se"],
    emptySections: words(`
      assinatura, assinaturas, data e assinatura, fim do documento, fim dos termos e condições,
      local e data, reservado, revogado, sumário, testemunhas, índice`),
    crossReferences: {
      one: words("capítulo, cláusula, item, ponto, secção, seção, tópico"),
      several: words("capítulos, cláusulas, itens, pontos, secções, seções, tópicos"),
      joining: words("a, ao, até, bem como, e, e/ou, ou"),
      titled: words(`
        chamada, chamado, com o título, denominada, denominado, intitulada, intitulado, sob o título`),
      within: words("a, ao, da, das, de, do, dos, em, na, nas, no, nos, sobre, à"),
      items: words("item, itens, ponto, pontos"),
      articles: words("artigos, arts."),
      annexes: words("anexo, anexos, apêndice, apêndices"),
      parts: words("alínea, inciso, parágrafo"),
      own: words(`
        desta, destas, deste, destes, esta, estas, este, estes, nesta, neste, presente, presentes`),
      near: words("abaixo, acima, anterior, seguinte"),
      bylaws: words("estatuto, estatutos, regulamento"),
      theirs: words("seu, sua"),
      anyLaw: words(`
        a lei exigir, a lei permitir, exigido por lei, permitida pela lei, permitido pela lei,
        permitido por lei, por lei`),
      some: words("cada, nenhum, nenhuma, outra, outro, qualquer, todas as, todos os, um, uma"),
      screens: words(`
        aplicativo, app, botão, clicando, clicar, clique, configurações, definições, ecrã, menu, minha conta,
        navegador, nosso site, nosso sítio, perfil, selecione, sua conta, tela, website`),
    },
  },
};
