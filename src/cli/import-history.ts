import type { Command } from "./command.ts";
export const importHistory: Command = {
  name: "import-history",
  summary: "Freeze the versions that git remembers",
  help: "",
  options: {},
  takesWords: true,
  async run() {
    return 0;
  },
};
