import type { Moved } from "./delivery.ts";

/** Redirects in the order in which hosts that take only so many should know them: documents and their exports before versions. */
export function hostRedirects(redirects: readonly Moved[]): Moved[] {
  const depth = ({ from }: Moved) => from.replace(/\/feed\.atom$/, "").split("/").length;
  return redirects.map(({ from, to }) => ({ from, to })).sort((a, b) => depth(a) - depth(b));
}
