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
      readonly error?: Error & { readonly failureType?: string };
    };
  };
};

/** Tells whether a test failed by itself: a suite whose tests failed says nothing new. */
export function isFailure({ type, data }: TestEvent): boolean {
  return type === "test:fail" && data.details?.error?.failureType !== "subtestsFailed";
}
