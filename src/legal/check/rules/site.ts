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
securityContact: https://nordlys.example/sikkerhed
securityExpires: 2027-01-31
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
        text: `name: Nordlys Data
securityContact: http://nordlys.example/sikkerhed
securityExpires: 31.01.2027
`,
        says: [
          '2:18: Unexpected securityContact "http://nordlys.example/sikkerhed", expected an e-mail address or an address that begins with https://',
          '3:18: Unexpected securityExpires "31.01.2027", expected a date such as 2027-01-31',
        ],
      },
      {
        text: `name: Nordlys Data
securityContact: sikkerhed@nordlys.example
`,
        says: [
          "2:18: Unexpected securityContact without securityExpires, expected its last day too",
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
