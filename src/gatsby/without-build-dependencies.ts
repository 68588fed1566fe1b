import type { Compiler } from "webpack";

/**
 * Keeps webpack from looking through its own loaders and all that they require for changes: that takes seven seconds of a cold
 * build, and the build stamp drops the whole cache when the lockfile or Node changes.
 */
export const withoutBuildDependencies = {
  apply(compiler: Compiler): void {
    compiler.hooks.afterCompile.tap("without-build-dependencies", ({ buildDependencies }) => {
      buildDependencies.clear();
    });
  },
};
