/** Orders texts by their UTF-16 code units: the same on every machine, whatever its locale. For `Array.prototype.sort`. */
export function codeUnitOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
