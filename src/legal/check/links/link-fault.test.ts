import assert from "node:assert/strict";
import { test } from "node:test";
import { linkFault } from "./link-fault.ts";

const mail = "an e-mail address behind mailto:";

const cases: [url: string, expected: string | undefined][] = [
  ["https://example.com/a%20b?c=http://d.dk", undefined],
  ["http://example.com:8080/a?b#c", "https://example.com:8080/a?b#c"],
  ["HTTP://Example.com", "https://Example.com"],
  ["http://localhost:3000/", undefined],
  ["http://192.168.0.1", undefined],
  ["http://[2001:db8::1]:80/", undefined],
  ["http://intranet/vilkår", undefined],
  ["http://abc.onion", undefined],
  ["https:example.com", "https:// and a host"],
  ["https://", "https:// and a host"],
  ["https://https://example.com", "one scheme"],
  ["http://https//example.com", "one scheme"],
  ["https://example.com/a b", "no spaces"],
  ["mailto:dpo@example.com", undefined],
  ["mailto:dpo%40example.com?subject=Indsigt", undefined],
  ["mailto:a@example.com,b@example.com", undefined],
  ["mailto:?body=x", undefined],
  ["mailto:", mail],
  ["mailto: dpo@example.com", mail],
  ["mailto:dpo@example", mail],
  ["mailto:dpo@example.com.", mail],
  ["tel:+45-1234", undefined],
  ["tel:", "a telephone number behind tel:"],
  ["www.example.com", undefined],
  ["b.md#x", undefined],
  ["javascript:alert(1)", undefined],
];

for (const [url, expected] of cases)
  test(`${url}: ${expected ?? "right"}`, () => assert.equal(linkFault(url), expected));
