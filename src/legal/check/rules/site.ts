import type { FieldsRule } from "../rule.ts";

/** The facts of the site: io/read-site.ts reads them and says what is wrong. */
export const site: FieldsRule = {
  scope: "fields",
  id: "site",
  severity: "error",
  why: "What site.yml says stands on every page: a wrong address, contact or language misleads readers about whose text this is and where they can write.",
  remedy:
    "Correct the field that the finding names in site.yml of the content folder, or remove its line; every field is optional.",
  file: "site.yml",
  examples: {
    good: [
      `name: Nordlys Data
publisher: Nordlys Data ApS
contact: jura@nordlys.example
url: https://legal.nordlys.example
timeZone: Europe/Copenhagen
authoritativeLanguage: da
externalPaths: [/status]
`,
      "# Alt er som det plejer\n",
    ],
    bad: [
      {
        text: `name: Nordlys Data
contact: juridisk afdeling
url: legal.nordlys.example
timezone: Europe/Copenhagen
`,
        says: [
          '3:6: Unexpected url "legal.nordlys.example", expected an address such as https://legal.example.com',
          '2:10: Unexpected contact "juridisk afdeling", expected an e-mail address or a web address',
          "4:1: Unexpected field timezone, expected timeZone",
        ],
      },
      {
        text: `name: 北极光
logo: img/logo.svg
`,
        says: ["2:7: Unexpected logo img/logo.svg, expected a picture in the content folder"],
      },
    ],
  },
};
