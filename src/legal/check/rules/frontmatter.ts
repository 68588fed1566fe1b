import type { FieldsRule } from "../rule.ts";

/** The fields above a text: legal/document/frontmatter.ts reads them and says what is wrong. */
export const frontmatter: FieldsRule = {
  scope: "fields",
  id: "frontmatter",
  severity: "error",
  why: "The fields above the text say what it is, in which language, since when and at which address. Where one is missing or mistyped, the page would be lost or would say something else than counsel decided.",
  remedy:
    "Fix the field that the finding names, between the two lines of three dashes at the top of the file. A document that is already published shows how each is written.",
  file: "da/a.md",
  examples: {
    good: [
      `---
id: "07"
title: Privatlivspolitik
description: Hvordan vi behandler dine oplysninger
templateKey: about
lang: da
date: 2025-11-05
path: /da/legal/privacy-policy
---

# Privatlivspolitik
`,
      `---
id: terms
title: "Vilkår: oversikt"
description: Hva som gjelder
templateKey: about
lang: no
date: 2025-11-05
path: /no/legal/terms
slug: /no/legal/terms
kind: terms-of-service
changes: Nytt punkt 7
material: false
---

# Vilkår
`,
    ],
    bad: [
      {
        text: `---
id: "07"
title: Privatlivspolitik
description: Hvordan vi behandler dine oplysninger
templateKey: about
lang: dansk
date: 5. november 2025
---

# Privatlivspolitik
`,
        says: [
          '6:7: Unexpected lang "dansk", expected a BCP 47 language tag such as da or pt-BR',
          "2:1: Missing field path, expected a path such as /da/legal/terms",
          '7:7: Unexpected date "5. november 2025", expected a date such as 2025-11-05',
        ],
      },
      {
        text: `---
id: terms
titel: Nutzungsbedingungen
title: Nutzungsbedingungen
description: Was gilt
templateKey: about
lang: de
date: 2025-11-05
path: /en/legal/terms
---

# Nutzungsbedingungen
`,
        says: [
          "3:1: Unexpected field titel, expected title",
          "9:7: Unexpected path /en/legal/terms, expected a path that starts with /de/",
        ],
      },
      {
        text: "# Vilkår\n\nTekst\n",
        says: ["1:1: Unexpected start of the file, expected --- and the frontmatter"],
      },
      {
        text: `---
id: terms
title: Vilkår: oversigt
---

# Vilkår
`,
        says: ["3:8: Unexpected colon in a value, expected quotes around a value with a colon"],
      },
    ],
  },
};
