/** Scripts whose words stand next to one another, and Korean, whose endings stand right behind an address. */
const close = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ーＡ-Ｚａ-ｚ０-９]`;
const foreign = String.raw`(?![\p{Script=Latin}\p{Script=Common}])\p{L}`;

const closeLetter = new RegExp(`^${close}`, "u");
const letter = /^[\p{L}\p{M}\p{N}]/u;
/** Up to the host: a scheme, and whoever is to log in there. */
const start = /^(?:https?:\/\/(?:[^\s/?#@]{1,99}@)?|(?=www\.))/i;
const hostForm = /^(?:[\p{L}\p{M}\p{N}._-]|\u200c|\u200d)*/u;
/** What may stand behind a host: nothing, a port, a path. A backslash has a finding of its own. */
const behindHost = /^(?::\d+)?(?=[/?#\\]|$)/;
/** The last label of a host that other letters are stuck to: the `com` of "example.comをご覧". */
const gluedLabel = new RegExp(String.raw`^[A-Za-z\d-]*[A-Za-z\d](?=${foreign}|${close})`, "u");
/** A sentence that begins behind the dot: "example.com.如有问题". No name that ends addresses is so long. */
const gluedSentence = new RegExp(String.raw`\.[a-z]{2,}(\.+${close}{4,})$`, "iu");

/** A part of a path begins behind these; behind a letter, a digit or the end of a sentence it does not. */
const partStart = /[/\-_+=&#?~@]/;
/** Endings and particles that begin no path. */
const particle =
  /^(?:\p{Script=Hiragana}|(?:에서|에|으로|로|을|를|은|는|이|가|의|와|과)(?!\p{Script=Hangul}))/u;
/** Parts of words in the scripts that have them. */
const wordSign = /^(?:·(?=\p{Script=Latin})|[・·་՚׳״](?=[^!-~\s]))/u;
/** Dashes and apostrophes are in real addresses, and in sentences too. */
const doubtfulSign = /^(?!’s(?!\p{Script=Latin}))[‐‑–’](?=[\p{L}\p{M}\p{N}])/u;
const joiner = /^(?:\u200c|\u200d)(?=\p{L})/u;
const unseen = /^\p{Cf}+(?=[\w/])/u;

/** What ends no address, as GFM has it; and brackets and emphasis that have just been opened. */
const trail = /[!"&'),.:;<>?\]}([{*_~‐‑–’・·་՚׳״\p{Cf}]$/u;

/**
 * Where a bare address ends for who reads it. GFM ends it at ASCII white space or `<` alone: other white space, the punctuation of
 * other scripts, closing quotes and the words of a script without spaces become part of the link, which then leads nowhere.
 *
 * In a host, letters of another script end what is a whole name without them; a label of its own may have them (例え.jp). In a
 * path they end it right behind an ASCII letter or digit (/privacyをご覧), and belong to it where a part begins (/wiki/東京).
 *
 * @param address as GFM found it: from http://, https:// or www.
 */
export function addressEnd(address: string): number {
  const from = start.exec(address)?.[0].length;
  // Of an e-mail address GFM takes ASCII alone.
  if (from === undefined) return address.length;
  const host = hostOf(address.slice(from));
  const behind = from + host.length;
  if (host === "") return address.length;
  const port = behindHost.exec(address.slice(behind))?.[0];
  const end = port === undefined ? behind : pathEnd(address, behind + port.length);
  return end < address.length ? withoutTrail(address.slice(0, end)) : end;
}

function hostOf(rest: string): string {
  const whole = hostForm.exec(rest)?.[0] ?? "";
  const sentence = whole.slice(0, whole.length - (gluedSentence.exec(whole)?.[1]?.length ?? 0));
  const host = sentence.replace(/(?<!\.)\.+$/, "");
  const from = host.lastIndexOf(".") + 1;
  const label = gluedLabel.exec(host.slice(from))?.[0];
  const isName = label !== undefined && (from > 0 || label === "localhost");
  return isName ? host.slice(0, from + label.length) : host.length < whole.length ? host : whole;
}

function pathEnd(address: string, from: number): number {
  let isOwn = false; // Whether letters of scripts without spaces are part of the path.
  let at = from;
  while (at < address.length) {
    // A few characters tell all; the rest of a long address is never copied.
    const ahead = address.slice(at, at + 8);
    const before = address[at - 1] ?? "";
    if (closeLetter.test(ahead)) {
      if (!isOwn && !(partStart.test(before) && !isParticle(address, from, at))) return at;
      isOwn = true;
    } else if (!isInPath(ahead)) return at;
    at += (ahead.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** "https://example.com/をご覧": only right behind the host, for はじめの一歩 is a page of an encyclopedia. */
function isParticle(address: string, from: number, at: number): boolean {
  return at === from + 1 && particle.test(address.slice(at, at + 8));
}

function isInPath(ahead: string): boolean {
  return (
    /^[!-~]/.test(ahead) ||
    letter.test(ahead) ||
    [wordSign, doubtfulSign, joiner, unseen].some((form) => form.test(ahead))
  );
}

/** Where an address ends without the marks of the sentence; a bracket that it opened itself stays. */
function withoutTrail(address: string): number {
  let opened = (address.match(/\(/g) ?? []).length - (address.match(/\)/g) ?? []).length;
  let end = address.length;
  while (end > 0 && trail.test(address[end - 1] ?? "")) {
    if (address[end - 1] === ")" && opened >= 0) break;
    opened += address[end - 1] === ")" ? 1 : address[end - 1] === "(" ? -1 : 0;
    end--;
  }
  return end;
}

/** What leaves it open where an address ends, whoever reads it. */
const doubts: readonly RegExp[] = [
  // A dash or an apostrophe in a path, what nobody sees, an ending behind an apostrophe.
  /[‐‑–’\u200b\u200e\u200f\u00ad\ufeff\u2060]/u,
  /'\p{L}{1,4}$/u,
  // Letters of another script behind one of ASCII: "/privacyيرجى".
  new RegExp(String.raw`[A-Za-z\d]${foreign}`, "u"),
];
const hostPart = /^(?:https?:\/\/)?[^/?#]*/i;
/** A name of other letters that no dot is in. */
const doubtfulHost = /^https?:\/\/[^.]*[^.!-~][^.]*$/i;
const ownLetters = new RegExp(close, "u");
const kana = /\p{Script=Hiragana}/u;

/**
 * Whether nobody can be sure where a bare address ends that addressEnd has left.
 *
 * @param before the character before it, `behind` the one behind; empty at the ends of a passage
 */
export function isDoubtful(address: string, before: string, behind: string): boolean {
  const host = hostPart.exec(address)?.[0] ?? "";
  const path = address.slice(host.length);
  if (doubtfulHost.test(host) || doubts.some((form) => form.test(path))) return true;
  const isApart = /^\s?$/u.test(before) && /^\s?$/u.test(behind);
  return ownLetters.test(path) && (!isApart || kana.test(path));
}
