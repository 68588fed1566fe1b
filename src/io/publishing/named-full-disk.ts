/** The error to tell people in the place of one of the system: a full disk is named, all else stays as it is. */
export function namedFullDisk(error: unknown): unknown {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (!["ENOSPC", "EDQUOT"].includes(code)) return error;
  return new Error(`Unexpected full disk (${message}), expected room for the next site`, {
    cause: error,
  });
}
