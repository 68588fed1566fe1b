import assert from "node:assert/strict";
import { test } from "node:test";
import { securityTxt } from "./security-txt.ts";

const site = {
  url: "https://legal.nordlys.example",
  securityContact: "security@nordlys.example",
  securityExpires: "2027-01-31",
};

test("says who is told, until when, in which languages, and where the file lives", () => {
  assert.deepEqual(securityTxt(site, ["en", "da", "en"]), [
    {
      name: ".well-known/security.txt",
      text: `Contact: mailto:security@nordlys.example
Expires: 2027-01-31T23:59:59Z
Preferred-Languages: da, en
Canonical: https://legal.nordlys.example/.well-known/security.txt
`,
    },
  ]);
});

test("is not made without a contact and its last day, nor below a path, where it does not count", () => {
  const { securityContact, securityExpires, ...bare } = site;
  for (const each of [
    bare,
    { ...bare, securityContact },
    { ...bare, securityExpires },
    { ...site, basePath: "/legal" },
  ])
    assert.deepEqual(securityTxt(each, ["da"]), []);
  assert.equal(securityTxt({ ...site, basePath: "/" }, ["da"]).length, 1);
});

test("names no canonical address where the site knows none", () => {
  const [file] = securityTxt({ ...site, url: undefined }, ["da"]);
  assert.doesNotMatch(file?.text ?? "", /Canonical/);
});

test("a contact adds no field of its own", () => {
  const contacts = [
    "https://nordlys.example/å\nPolicy: https://evil.example/",
    "https://nordlys.example/?a=b c\r\nExpires: 2099-01-01T00:00:00Z",
  ];
  for (const securityContact of contacts) {
    const [file] = securityTxt({ ...site, securityContact }, ["da"]);
    const fields = file?.text.trim().split(/[\r\n]+/) ?? [];
    assert.deepEqual(
      fields.map((line) => /^[A-Za-z-]+: (?=[\x21-\x7e]+)/.exec(line)?.[0]),
      ["Contact: ", "Expires: ", "Preferred-Languages: ", "Canonical: "],
    );
  }
});
