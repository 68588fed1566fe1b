/** The error to print in the place of one of the system: a full disk is named, all else stays as it is. */
export function namedFullDisk(error: unknown): unknown {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (!["ENOSPC", "EDQUOT"].includes(code)) return error;
  return new Error(`Disk full (${message}): free space and build again; dist/ is unchanged`, {
    cause: error,
  });
}
