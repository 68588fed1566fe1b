import { readFileSync } from "node:fs";
import { withinTime } from "../../src/io/checking/within-time.ts";
import { isReadable, type Subject, subjects } from "./growth-subjects.ts";
import { type GrowingText, knownGrowingTexts, randomGrowingText } from "./growth-texts.ts";

const lengths = [15_000, 30_000, 60_000] as const;
const longest = lengths[2];

/** So much longer than ordinary text of its length a text may take, and so much more of it than in proportion. */
const most = 20;
const steepest = 2.5;

/** Nobody waits longer for a single text. */
const patience = 4000;

/**
 * Prints the time of each reader at 15, 30 and 60 KB: of texts that were slow once, or of those that take longer than in proportion
 * among `count` random ones.
 */
export function benchGrowth(count: number, seed: number): void {
  const ordinary = subjects.map((subject) => times(subject, ordinaryText));
  subjects.forEach(([name], i) => {
    console.log(line(name, ordinaryText.name, ordinary[i] ?? []));
  });
  if (count === 0) for (const text of knownGrowingTexts) tell(text, ordinary, true);
  const random = numbers(seed);
  for (let i = 0; i < count; i++) tell(randomGrowingText(random), ordinary, false);
}

function tell(text: GrowingText, ordinary: readonly (readonly number[])[], isTold: boolean): void {
  subjects.forEach((subject, i) => {
    const ofOrdinary = ordinary[i]?.at(-1) ?? 0;
    if (i > 0 && withinTime(patience, () => isReadable(text.body(longest))) !== true) return;
    // Most texts need no second look.
    if (!isTold && time(subject, text.body(longest)) < 3 * ofOrdinary) return;
    const taken = times(subject, text);
    const [first = 0, , last = 0] = taken;
    const isSteep = last > 3 * ofOrdinary && last > (steepest * first * longest) / lengths[0];
    const isSlow = isSteep || last > most * ofOrdinary;
    if (isTold || isSlow) console.log(line(subject[0], text.name, taken), isSlow ? "SLOW" : "");
  });
}

function times(subject: Subject, { body }: GrowingText): number[] {
  return lengths.map((length) => {
    const first = time(subject, body(length));
    return first > patience / 4 ? first : Math.min(first, time(subject, body(length)));
  });
}

/** The CPU time of a reading in milliseconds. */
function time([, read]: Subject, body: string): number {
  const start = process.cpuUsage();
  withinTime(patience, () => {
    try {
      read(body);
    } catch {
      // The parser gives up on a few texts, and the check says so.
    }
  });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function line(subject: string, name: string, taken: readonly number[]): string {
  const figures = taken.map((each) => `${each.toFixed(0).padStart(6)} ms`).join("");
  return `${subject.padEnd(8)}${figures}  ${name}`;
}

/** The longest real text at hand, as often as it fits. */
const ordinaryText: GrowingText = {
  name: "ordinary text",
  body(length) {
    const text = readFileSync("tests/fixtures/site/en/legal/terms-of-use.md", "utf8");
    const body = text.replace(/^---[\s\S]*?\n---\n/, "");
    return body.repeat(Math.ceil(length / body.length)).slice(0, length);
  },
};

/** The same random numbers for the same seed (Park and Miller). */
function numbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
