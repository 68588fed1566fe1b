import { watch } from "node:fs";
import { isPassedOver } from "../../legal/document/names/content-name.ts";
import { contentFolder } from "./content-folder.ts";

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const pause = 150;

/**
 * Yields whenever something in the content folder has changed, at first once to begin with. Changes while the last one is being
 * worked on are one more.
 *
 * @throws where the folder cannot be watched
 */
export async function* contentChanges(): AsyncGenerator<void> {
  let isChanged = true;
  let failure: Error | undefined;
  let wake = () => {};
  const watcher = watch(contentFolder(), { recursive: true }, (_event, file) => {
    if (file !== null && isPassedOver(file.replaceAll("\\", "/"))) return;
    isChanged = true;
    wake();
  });
  watcher.on("error", (error) => {
    failure = error;
    wake();
  });
  try {
    for (;;) {
      if (!isChanged)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
      isChanged = false;
      yield;
    }
  } finally {
    watcher.close();
  }
}
