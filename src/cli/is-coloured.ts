/**
 * Whether output may be coloured: on a terminal, unless NO_COLOR (https://no-color.org) or TERM=dumb says no;
 * FORCE_COLOR says yes where a pipeline shows colours.
 */
export function isColoured(
  stream: { isTTY?: boolean } = process.stdout,
  env = process.env,
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
  return Boolean(stream.isTTY) && env.TERM !== "dumb";
}
