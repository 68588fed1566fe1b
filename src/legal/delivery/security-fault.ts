import type { Severity } from "../document/diagnostic.ts";

/** What site.yml says of who is told of a hole in the site. */
type Fields = {
  readonly securityContact?: string | undefined;
  readonly securityExpires?: string | undefined;
};

/** What is wrong with these fields, and where. */
export type SecurityFault = {
  readonly field: keyof Fields;
  readonly severity: Severity;
  readonly message: string;
};

/** For how many days the end of the contact is announced. */
const notice = 30;

/**
 * What is wrong with the security contact on a day. RFC 9116 (2.5.5) demands a last day, within a year: who writes to a
 * stranger about a hole must be able to trust that the address is still theirs.
 */
export function securityFault(
  { securityContact, securityExpires }: Fields,
  day: string,
): SecurityFault | undefined {
  if (securityExpires === undefined) {
    if (securityContact === undefined) return undefined;
    const message = "Unexpected securityContact without securityExpires, expected its last day too";
    return { field: "securityContact", severity: "error", message };
  }
  const days = (Date.parse(securityExpires) - Date.parse(day)) / 86_400_000;
  const found = `Unexpected securityExpires ${securityExpires}`;
  const fault = (severity: Severity, message: string): SecurityFault => {
    return { field: "securityExpires", severity, message };
  };
  if (securityContact === undefined)
    return fault("error", `${found} without securityContact, expected both`);
  if (days < 0) return fault("warning", `${found}, which is over, expected a later day`);
  if (days < notice) return fault("warning", `${found}, ${days} days ahead, expected a later day`);
  if (days > 366) return fault("warning", `${found}, expected a day within a year`);
  return undefined;
}
