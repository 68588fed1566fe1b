/** What node:test tells a reporter, as far as it is used here. */
export type TestEvent = {
  readonly type: string;
  readonly data: {
    readonly name: string;
    readonly nesting: number;
    readonly file?: string;
    readonly skip?: string | boolean;
    readonly details?: {
      readonly type?: string;
      readonly duration_ms?: number;
      readonly error?: Error & { readonly failureType?: string };
    };
  };
};

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

function isFile({ name, file }: TestEvent["data"]): boolean {
  return file?.endsWith(name.replace(/^\.\//, "")) ?? false;
}
