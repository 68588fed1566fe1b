import { z } from "zod";
import { isCalendarDate } from "../../document/calendar-date.ts";

// Every message is the "expected …" half of a finding, as in the frontmatter's schema.

const text = z.string("text").trim().min(1, "text that is not empty");

/** `exceptions.yml`: what the check may accept, why, on whose word and until when. */
export const exceptionsSchema = z.strictObject(
  {
    exceptions: z
      .array(
        z.strictObject(
          {
            rule: text.describe("The rule whose findings are accepted, as it stands behind them."),
            file: text.describe("The document, relative to the content folder."),
            clause: text
              .optional()
              .describe("The id of a heading: only findings in its clause are accepted."),
            reason: text
              .optional()
              .describe("Why the text is right as it is, for who reads this later."),
            owner: text.optional().describe("Who answers for the exception."),
            expires: z
              .string("a date such as 2027-01-31")
              .refine(isCalendarDate, "a date such as 2027-01-31")
              .meta({ format: "date", examples: ["2027-01-31"] })
              .optional()
              .describe("The last day on which the exception holds, YYYY-MM-DD."),
          },
          "a rule, a file, a reason, an owner and a day on which it expires",
        ),
        "a list of exceptions",
      )
      .default([])
      .describe("What the check may accept."),
  },
  "a map with the field exceptions",
);
