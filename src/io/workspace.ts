import { join } from "node:path";

/**
 * The folder of the program: its source, its styles, its lockfile, its packages. The command line names it to every process that it
 * starts, since bundled code cannot know where it came from.
 */
export const program = process.env.PARAGRAF_PROGRAM || process.cwd();

/** The root of the repository whose content is published: content/ where nothing else is said, and dist/ beside it. */
export const repository = program;

/** The folder where Gatsby's site lies: its configuration, static/, and what it writes, .cache/ and public/. */
export const gatsbySite = program;

/** What Paragraf keeps between commands. Everything here can be deleted. */
export const workspace = join(repository, ".paragraf");

/** The published site. */
export const dist = join(repository, "dist");
