/** What a reference in a source may stand for: where it ends, what it shows, and whether its semicolon is missing. */
export type CharacterReference = {
  readonly end: number;
  /** Undefined where any one or two signs will do: of the two thousand names only those are listed that texts have. */
  readonly shown: string | undefined;
  readonly isOpen: boolean;
};

/** The names of U+00A0 to U+00FF in their order; a browser knows them without a semicolon too. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

const openNames: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ["amp", "&"],
  ["AMP", "&"],
  ["lt", "<"],
  ["LT", "<"],
  ["gt", ">"],
  ["GT", ">"],
  ["quot", '"'],
  ["QUOT", '"'],
  ["COPY", "©"],
  ["REG", "®"],
]);

/** Names of ASCII signs, which a wrong name must not pass for. */
const asciiNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apos: "'",
    Tab: "\t",
    NewLine: "\n",
    excl: "!",
    num: "#",
    dollar: "$",
    percnt: "%",
    lpar: "(",
    rpar: ")",
    ast: "*",
    midast: "*",
    plus: "+",
    comma: ",",
    period: ".",
    sol: "/",
    colon: ":",
    semi: ";",
    equals: "=",
    quest: "?",
    commat: "@",
    lsqb: "[",
    lbrack: "[",
    bsol: "\\",
    rsqb: "]",
    rbrack: "]",
    Hat: "^",
    lowbar: "_",
    UnderBar: "_",
    grave: "`",
    DiacriticalGrave: "`",
    lcub: "{",
    lbrace: "{",
    verbar: "|",
    vert: "|",
    VerticalLine: "|",
    rcub: "}",
    rbrace: "}",
    fjlig: "fj",
  }),
);

const form = /&(?:#[xX]([0-9a-fA-F]{1,7})|#(\d{1,8})|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/y;
/** What browsers read in place of C1 controls: windows-1252. */
const windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** All that a `&` of a source can be the start of, the likeliest first. */
export function characterReferences(text: string, at: number): CharacterReference[] {
  form.lastIndex = at;
  const found = form.exec(text);
  if (!found) return [];
  const [whole, hex, decimal, name = "", semicolon] = found;
  const end = at + whole.length;
  const isOpen = semicolon === "";
  if (hex ?? decimal) {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return numbers(code).map((shown) => ({ end, shown, isOpen }));
  }
  if (!isOpen) {
    const shown = openNames.get(name) ?? asciiNames.get(name);
    return [{ end, shown, isOpen }, ...openReference(name, at)];
  }
  return openReference(name, at);
}

function numbers(code: number): string[] {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isCharacter) return ["\uFFFD"];
  const own = String.fromCodePoint(code);
  const said = windows.charAt(code - 0x80);
  return code >= 0x80 && code < 0xa0 ? [own, said, "\uFFFD"] : [own, "\uFFFD"];
}

/** The longest name at the start of another that needs no semicolon. */
function openReference(name: string, at: number): CharacterReference[] {
  for (let length = Math.min(name.length, 6); length > 1; length--) {
    const shown = openNames.get(name.slice(0, length));
    if (shown !== undefined) return [{ end: at + 1 + length, shown, isOpen: true }];
  }
  return [];
}
