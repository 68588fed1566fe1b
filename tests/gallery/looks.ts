import type { BrowserContextOptions } from "playwright-core";

/** A way of looking at a page. */
export type Look = { readonly name: string; readonly options: BrowserContextOptions };

const widths = { phone: 360, tablet: 768, desktop: 1440 } as const;

const colours: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
};

/** Every width in every set of colours. */
export const looks: readonly Look[] = Object.entries(widths).flatMap(([device, width]) =>
  Object.entries(colours).map(([colour, options]) => ({
    name: `${device}, ${colour}`,
    options: { ...options, viewport: { width, height: width === 360 ? 740 : 900 } },
  })),
);

/** The sizes of paper. */
export const papers = ["A4", "Letter"] as const;
