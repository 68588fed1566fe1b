import { parseArgs } from "node:util";
import type { Command, Values } from "./command.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { develop } from "./commands/develop.ts";
import { importHistory } from "./commands/import-history.ts";
import { newCommand } from "./commands/new.ts";
import { redline } from "./commands/redline.ts";
import { release } from "./commands/release.ts";
import { schema } from "./commands/schema.ts";
import { serve } from "./commands/serve.ts";
import { verify } from "./commands/verify.ts";
import { watch } from "./commands/watch.ts";

/** All commands, in the order in which they are listed. */
const commands: readonly Command[] = [
  check,
  watch,
  build,
  serve,
  verify,
  develop,
  newCommand,
  schema,
  release,
  redline,
  importHistory,
];

/**
 * Runs the command that the words name.
 *
 * @returns the exit code: 0 success, 1 findings or errors, 2 usage error
 */
export async function main(words: readonly string[]): Promise<number> {
  const [name = "", ...rest] = words;
  if (name === "" || name === "--help" || name === "-h") {
    console.log(overview());
    return name === "" ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command)
    return usageError(
      `Unexpected command ${name}, expected ${commands.map((each) => each.name).join(", ")}`,
    );
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: command.takesWords,
    });
    if (values.help) {
      console.log(command.help);
      return 0;
    }
    return await command.run(values as Values, positionals);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS"))
      return usageError(`${optionFault(code, message)} (see ${name} --help)`);
    console.error(`paragraf ${name}: ${message}`);
    return code ? 2 : 1;
  }
}

/** What is wrong with options, in our words: Node's own say what to put behind `--`. */
function optionFault(code: string, message: string): string {
  const [, option = ""] = /(--?[\w-]+)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `Unexpected option ${option}, expected one of those in the help`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
    return `Unexpected word ${/'(.*)'/.exec(message)?.[1]}, expected options only`;
  return /does not take/.test(message)
    ? `Unexpected value of ${option}, expected the option alone`
    : `Missing value of ${option}, expected one behind it`;
}

function usageError(message: string): number {
  console.error(`paragraf: ${message}`);
  return 2;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ["Usage: npm run <command> -- [options]", "", ...lines, "", "Each has --help."].join("\n");
}
