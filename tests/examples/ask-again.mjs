// Must this person be asked to agree (again)? Keep one string per person, `acceptance`, and compare.
//   node ask-again.mjs https://legal.example.com/documents.json terms da terms@2025-06-01
const [address, work, language, kept = ""] = process.argv.slice(2);

const { documents } = await (await fetch(address)).json();
const texts = documents.filter((document) => document.work === work);
const text =
  texts.find((document) => document.language === language) ??
  texts.find((document) => document.language === document.authoritativeLanguage);
if (!text) throw new Error(`there is no ${work}`);

const { lastMaterial, acceptance, url } = text;
// A person may have missed several versions: what counts is the latest that changed something for them.
const ask = lastMaterial !== null && kept.slice(-10) < lastMaterial;
console.log(ask ? `Ask: show ${new URL(url, address)}, then keep ${acceptance}` : "Do not ask");
