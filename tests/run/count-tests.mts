import { isFailure, type TestEvent } from "./test-event.ts";

/** Counts single tests, suites aside, and writes `passed failed` at the end. */
export default async function* countTests(events: AsyncIterable<TestEvent>) {
  let [passed, failed] = [0, 0];
  for await (const event of events) {
    if (isFailure(event)) failed++;
    else if (event.type === "test:pass" && event.data.details?.type !== "suite" && !event.data.skip)
      passed++;
  }
  yield `${passed} ${failed}\n`;
}
