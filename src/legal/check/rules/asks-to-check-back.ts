import { works } from "../../translations/works.ts";
import { exampleDocument } from "../examples/example-document.ts";
import type { CorpusRule } from "../rule.ts";

/** A privacy policy that leaves it to its readers to find out what has changed. */
export const asksToCheckBack: CorpusRule = {
  scope: "corpus",
  id: "asks-to-check-back",
  severity: "warning",
  why: "Readers told to look again from time to time will not; the transparency guidelines of the EU (WP260, paragraph 29) call it “not only insufficient but also unfair” in the context of Article 5(1)(a) GDPR.",
  remedy:
    "Say how you tell people of a change before it takes effect, such as by e-mail or in the app, and take the appeal to look themselves out.",
  check({ documents }, report) {
    // What prevails does not matter to what sort of text a work is.
    for (const work of works(documents, "")) {
      if (work.kind !== "privacy-policy") continue;
      for (const { file, checkBacks } of work.documents)
        for (const at of checkBacks)
          report(file, at, `Unexpected “${at.words}”, expected how readers are told of a change`);
    }
  },
  examples: {
    good: [
      {
        "da/a.md": exampleDocument(
          { path: "/da/cookies" },
          "Vi opfordrer dig til regelmæssigt at læse denne politik.\n",
        ),
      },
      {
        "da/privacy.md": exampleDocument(
          { path: "/da/privacy" },
          "Vi gennemgår denne politik regelmæssigt og giver dig besked om ændringer.\n",
        ),
      },
    ],
    bad: [
      {
        files: {
          "da/a.md": exampleDocument(
            { path: "/da/privatlivspolitik" },
            "Vi opfordrer dig til regelmæssigt at læse denne politik.\n",
          ),
          "en/a.md": exampleDocument(
            { lang: "en", path: "/en/privacy-policy" },
            "We change it. Please check this page\nregularly.\n",
          ),
        },
        says: [
          "da/a.md:11:1: Unexpected “Vi opfordrer dig til regelmæssigt at læse denne politik”, expected how readers are told of a change",
          "en/a.md:11:15: Unexpected “Please check this page regularly”, expected how readers are told of a change",
        ],
      },
      {
        files: {
          "de/a.md": exampleDocument(
            { lang: "de", path: "/de/privacy-policy" },
            "- Wir empfehlen, diese Datenschutzerklärung regelmäßig zu lesen.\n",
          ),
        },
        says: [
          "de/a.md:11:3: Unexpected “Wir empfehlen, diese Datenschutzerklärung regelmäßig zu lesen”, expected how readers are told of a change",
        ],
      },
    ],
  },
};
