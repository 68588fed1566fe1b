import { isFailure, isPass, ownTime, placedEvents, type TestEvent } from "./test-event.ts";

/** What the tests of a process came to, as its last reporter writes it: times in milliseconds, by file. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly times: Readonly<Record<string, number>>;
};

/** Counts single tests, suites aside, and how long those of each file took. */
export default async function* countTests(events: AsyncIterable<TestEvent>) {
  let [passed, failed] = [0, 0];
  const times: Record<string, number> = {};
  for await (const { event, place } of placedEvents(events)) {
    if (isFailure(event)) failed++;
    else if (isPass(event)) passed++;
    times[place] = (times[place] ?? 0) + ownTime(event);
  }
  yield JSON.stringify({ passed, failed, times } satisfies TestCounts);
}
