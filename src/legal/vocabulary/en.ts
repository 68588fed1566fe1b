import { checkBack } from "./check-back.ts";
import type { LanguageWords } from "./language-words.ts";
import { words } from "./words.ts";

export const en: LanguageWords = {
  clause: words(`
    annex, appendix, article, attachment, chapter, clause, exhibit, part, rule, schedule, section`),
  check: {
    references: words(`
      annex, annexes, appendices, appendix, appendixes, article, articles, chapter, chapters,
      clause, clauses, para., paragraph, paragraphs, paras., part, parts, schedule, schedules,
      sec., secs., section, sections, sub-clause, sub-section, subclause, subclauses, subparagraph,
      subparagraphs, subsection, subsections`),
    otherTexts: words(`
      (ec), (eu), act, acts, agreement between, agreement with, bill of rights, c.f.r., ccpa, cfr,
      charter, civil code, code, constitution, convention, coppa, cpra, decree, directive,
      directives, dma, dmca, dpa, dsa, ecpa, fadp, ftc, gdpr, gpl, hipaa, in our, in the, iso, law,
      laws, legislation, lgpd, of an, of another, of any, of directive, of each, of its, of our,
      of regulation, of that, of the, of their, of those, of title, of your, ordinance, pecr,
      penal code, pipeda, popia, regulation, regulations, sccs, standard contractual clauses,
      statute, statutes, tfeu, treaty, u.s. code, u.s.c., usc`),
    dateLabels: words(`
      applicable from, applies from, apply from, become effective on, becomes effective on,
      come into effect on, come into force on, comes into effect on, comes into force on,
      date of entry into force, date of last revision, date of last update, date of the last update,
      effective, effective as of, effective date, effective date of, effective from, effective on,
      in effect as of, in effect from, in force as of, in force from, last amended, last amended on,
      last changed, last changed on, last edited, last edited on, last modified, last modified on,
      last revised, last revised on, last revision, last update, last updated, last updated on,
      latest revision, latest update, revised, revised on, revision date, take effect on,
      takes effect on, updated, updated on, valid from, version date, version dated, version from,
      version of`),
    placeholders: words(`
      COMPANY NAME HERE, INSERT ADDRESS, INSERT COMPANY NAME, INSERT DATE, INSERT HERE,
      INSERT NAME, Insert address here, Insert date here, Insert name here, YOUR COMPANY NAME,
      YOUR NAME HERE, insert address here, insert company name, insert date here, insert link here,
      insert name here, your company name here`),
    checkBack: checkBack({
      appeals: words(`
        (?:are|is) (?:advised|asked|encouraged|invited|recommended|requested|urged), (?:customers?|
        users?|visitors?|you) (?:agree|are responsible for|may (?:want|wish)|must|need|ought|
        should|will need), (?:user's|users'|users’|user’s|your) (?:own |sole )?responsibility,
        advise, ask, be sure, encourage, invite, it is a good idea, it is advisable,
        it is important, it is wise, make sure, please, recommend, remember, request, suggest,
        urge`),
      imperatives: words(`
        (?<=(?:^|[.!?:]\\s))(?:check|keep checking|return to|revisit|visit),
        (?<=[.!?:]\\s)(?:consult|monitor|read|refer to|review)`),
      readings: words(`
        check, checking, consult, consulting, keep an eye on, look at, looking at, monitor,
        monitoring, re-?read, re-?reading, re-?view, re-?viewing, re-?visit, re-?visiting, read,
        reading, refer to, referring to, return to, returning to, view, viewing, visit, visiting`),
      texts: words(`
        (?:it|them)(?=[^.!?]{0,40}\\s(?:amendments|changes|updates)), (?:our|the|these|
        this) (?:(?:cookies?|current|data|global|latest|online|privacy|protection|security|updated|
        website) ){0,3}(?:document|notices?|pages?|policies|policy|section|statements?|
        terms and conditions|terms|web ?page), back, our (?:site|
        website)(?=[^.!?]{0,60}\\s(?:notice|policy|statement|terms))`),
      often: words(`
        at regular intervals, each time, every now and (?:again|then), every so often, every time,
        frequently, from time to time, now and (?:again|then), occasionally, often,
        on a (?:frequent|periodic|regular) basis, periodically, regularly, routinely, whenever`),
      between: words(`
        (?:of|on) (?:our|the|this) (?:site|website), again, all, all users, also, always, and, any,
        carefully, changes to, customers, for (?:any |new |the latest )?(?:amendments|changes|
        information|modifications|revisions|updates), here, of (?:service|use), on,
        our (?:sites|website|websites), our users, sole, strongly, that, the latest,
        the most recent, therefore, to, users, version of, visitors, you, yourself`),
    }),
    // "Where you use it it applies."
    doubled: ["had", "in", "it", "that"],
    emptySections: words(`
      contents, date and signature, deleted, end of agreement, end of document, end of terms,
      end of terms and conditions, execution, intentionally left blank, intentionally omitted,
      omitted, place and date, repealed, reserved, signature, signature page, signatures,
      signed by, table of contents, witnesses`),
    crossReferences: {
      one: words("chapter, clause, sec., section"),
      several: words("chapters, clauses, secs., sections"),
      joining: words("&, and, and/or, or, through, thru, to"),
      titled: words(`
        called, entitled, headed, labeled, labelled, named, titled, under the heading, with the heading,
        with the title`),
      within: words("at, from, in, of, on, to, under, within"),
      articles: words("articles"),
      annexes: words(`
        annex, annexes, appendices, appendix, appendixes, attachment, attachments, exhibit,
        exhibits, schedule, schedules`),
      parts: words("para., paragraph, paragraphs, paras., sub-paragraph, subparagraph"),
      own: words("our present, the present, these, this"),
      near: words("above, below, herein, hereof"),
      theirs: words("its, their, whose"),
      anyLaw: words(`
        applicable law, applicable laws, by any law, by law, by the law, comply with all laws,
        comply with data protection law, comply with data protection laws, comply with the law,
        governing law, law allows, law permits, law requires`),
      leading: words("and, in, of, or, our, see, the, these, this, to, under"),
      some: words("a, all, an, another, any, each, every, existing, no, one"),
      screens: words(`
        account settings, app, button, click, clicking, dashboard, faq, help center, help centre, menu, my account,
        our site, our website, profile, screen, select, settings, tab, tap, website, your account`),
    },
  },
};
