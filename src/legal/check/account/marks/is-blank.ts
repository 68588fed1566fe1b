/** Whether a UTF-16 code unit is white space of any script, or nothing at all. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code !== 0 && ((code >= 0x09 && code <= 0x0d) || code === 0x20);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
