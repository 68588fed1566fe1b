/** What excepts findings of a rule in one document, as `exceptions.yml` of the content folder says it. */
export function exceptionExample(rule: string): string {
  return `exceptions:
  - rule: ${rule}
    file: da/legal/privacy-policy.md
    clause: kontakt # optional: the id of a heading
    reason: Why the text is right as it is
    owner: Who answers for that
    expires: 2027-01-31
`;
}
