// Loaded before a program (node --require): every folder lists its entries backwards, as another file system might.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const sorted = (entries) =>
  [...entries].sort((a, b) => (String(a.name ?? a) < String(b.name ?? b) ? 1 : -1));

const { readdir, readdirSync } = fs;
const readdirPromise = fs.promises.readdir;
fs.readdirSync = (...words) => sorted(readdirSync(...words));
fs.promises.readdir = async (...words) => sorted(await readdirPromise(...words));
fs.readdir = (...words) => {
  const done = words.pop();
  readdir(...words, (error, entries) => done(error, entries && sorted(entries)));
};
syncBuiltinESMExports();
