import { relative } from "node:path";

/** What node:test tells a reporter, as far as it is used here. */
export type TestEvent = {
  readonly type: string;
  readonly data: {
    readonly name: string;
    readonly nesting: number;
    readonly file?: string;
    readonly skip?: string | boolean;
    /** What a file wrote to its standard error. */
    readonly message?: string;
    readonly details?: {
      readonly type?: string;
      readonly duration_ms?: number;
      readonly error?: Error & { readonly failureType?: string };
    };
  };
};

/** An event of a test, and the file of the test or suite that it belongs to. */
export type PlacedEvent = { readonly event: TestEvent; readonly place: string };

/**
 * What becomes of tests, in their order. A test that another file declares, as shared cases are, belongs to the file of the suite it
 * is in; what node:test reports as soon as it happens, while another file has its turn, is passed over.
 */
export async function* placedEvents(events: AsyncIterable<TestEvent>): AsyncGenerator<PlacedEvent> {
  let place = "";
  for await (const event of events) {
    if (!["test:start", "test:pass", "test:fail"].includes(event.type)) continue;
    const { nesting, file } = event.data;
    if (nesting === 0 && file) place = relative(process.cwd(), file);
    yield { event, place };
  }
}

/** Whether a test failed by itself: a suite whose tests failed says nothing new. */
export function isFailure({ type, data }: TestEvent): boolean {
  return type === "test:fail" && data.details?.error?.failureType !== "subtestsFailed";
}

/** Whether a single test passed. Where each file has a process of its own, node:test counts the file as a test too. */
export function isPass({ type, data }: TestEvent): boolean {
  return type === "test:pass" && data.details?.type !== "suite" && !data.skip && !isFile(data);
}

/** How long a test or suite at the top of its file took, hooks and all, in milliseconds; 0 for all other events. */
export function ownTime({ type, data }: TestEvent): number {
  const isDone = type === "test:pass" || type === "test:fail";
  return isDone && data.nesting === 0 && !isFile(data) ? (data.details?.duration_ms ?? 0) : 0;
}

/** Whether a test stands for its whole file, whose process ended with an error: node:test does not say with which. */
export function isFile({ name, file }: TestEvent["data"]): boolean {
  return file?.endsWith(name.replace(/^\.\//, "")) ?? false;
}
