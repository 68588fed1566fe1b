import { isFailure, isFile, isPass, ownTime, placedEvents, type TestEvent } from "./test-event.ts";

/** A file whose tests take longer than this is worth a line, in milliseconds. */
const longTime = 1000;

/** Prints what failed in full, what was skipped with its reason, and of the rest only the files that take their time. */
export default async function* printTests(events: AsyncIterable<TestEvent>) {
  const names: string[] = [];
  const errors = new Map<string, string>();
  let own = { place: "", passed: 0, time: 0 };
  for await (const { event, place } of placedEvents(withErrors(events, errors))) {
    const { name, nesting, skip, details } = event.data;
    if (place !== own.place) {
      yield summary(own);
      own = { place, passed: 0, time: 0 };
    }
    own.time += ownTime(event);
    if (event.type === "test:start") names.splice(nesting, names.length, name);
    // Where a hook failed, that says it all.
    if (details?.error?.failureType === "cancelledByParent") continue;
    const title = `${place}: ${[...names.slice(0, nesting), name].join(" › ")}`;
    if (isFailure(event))
      yield `  ✖ ${title}\n${indented(isFile(event.data) ? errorsOf(event, errors) : reason(details?.error))}\n`;
    else if (skip && event.type === "test:pass")
      yield `  – ${title}: skipped${typeof skip === "string" ? `, ${skip}` : ""}\n`;
    else if (isPass(event)) own.passed++;
  }
  yield summary(own);
}

/** Notes what each file writes to its standard error on the way. */
async function* withErrors(events: AsyncIterable<TestEvent>, errors: Map<string, string>) {
  for await (const event of events) {
    const { file = "", message } = event.data;
    if (event.type === "test:stderr") errors.set(file, (errors.get(file) ?? "") + message);
    yield event;
  }
}

function errorsOf({ data }: TestEvent, errors: ReadonlyMap<string, string>): string {
  return errors.get(data.file ?? "")?.trim() || "The process of the file ended with an error";
}

function summary({ place, passed, time }: { place: string; passed: number; time: number }) {
  return time > longTime ? `  ${place}: ${passed} passed, ${(time / 1000).toFixed(1)} s\n` : "";
}

/** What a test threw, which node:test wraps, and where; what Node did meanwhile says nothing. */
function reason(error: Error | undefined): string {
  const cause = error?.cause ?? error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return text.replace(/\n +at (?:async )?[^\n]*\(?node:[^\n]*/g, "");
}

function indented(text: string): string {
  return text.replace(/^/gm, "      ");
}
