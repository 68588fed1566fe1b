import type { Page } from "playwright-core";

/** Reads through a page as a reader does, so that lazy pictures load, and waits for them. */
export async function loadPictures(page: Page): Promise<void> {
  for (const picture of await page.locator("img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
}
