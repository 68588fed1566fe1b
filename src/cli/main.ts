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
 * @returns the exit code: 0 well, 1 with errors, 2 usage error
 */
export async function main(words: readonly string[]): Promise<number> {
  const [name = "", ...rest] = words;
  if (name === "" || name === "--help" || name === "-h") {
    console.log(overview());
    return name === "" ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command)
    return misuse(
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
    if (code?.startsWith("ERR_PARSE_ARGS")) return misuse(`${message} (see ${name} --help)`);
    console.error(`paragraf ${name}: ${message}`);
    return code ? 2 : 1;
  }
}

function misuse(message: string): number {
  console.error(`paragraf: ${message}`);
  return 2;
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return ["Usage: npm run <command> -- [options]", "", ...lines, "", "Each has --help."].join("\n");
}
