import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parse } from "yaml";

// What .github/workflows/ says, read by GitHub's own parser of workflows.

const workflowsFolder = join(import.meta.dirname, "../../../.github/workflows");

type Step = { readonly uses?: string; readonly run?: string; readonly id?: string };
type Job = {
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
};
type Workflow = {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const workflows = readdirSync(workflowsFolder).map((name) => {
  const text = readFileSync(join(workflowsFolder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});
const steps = workflows.flatMap(({ workflow }) =>
  Object.values(workflow.jobs).flatMap((job) => job.steps),
);

/** What GitHub says against a workflow. */
async function workflowFaults(name: string, content: string): Promise<string[]> {
  const { convertWorkflowTemplate, parseWorkflow } = await import("@actions/workflow-parser");
  const quiet = { error() {}, info() {}, verbose() {} };
  const { context, value } = parseWorkflow({ name, content }, quiet);
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe("the workflows of GitHub", () => {
  for (const { name, text, workflow } of workflows) {
    test(`${name} is one`, async () => {
      assert.deepEqual(await workflowFaults(name, text), []);
    });

    test(`${name} may do no more than it must, ends in time, and one run waits for the other`, () => {
      const jobs = Object.values(workflow.jobs);
      assert.equal(typeof workflow.permissions, "object");
      assert.ok(jobs.every(({ permissions }) => typeof permissions !== "string"));
      assert.ok(workflow.concurrency);
      assert.ok(jobs.every((job) => job["timeout-minutes"]));
    });

    test(`${name} names each action by its commit, and says which release that is`, () => {
      const uses = text.match(/uses:.*/g) ?? [];
      for (const each of uses) assert.match(each, /^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });
  }

  test("are judged: mistakes are found", async () => {
    const text = workflows.find(({ name }) => name === "publish.yml")?.text ?? "";
    const mistakes = [
      text.replace("contents: write", "content: write"),
      text.replace("timeout-minutes", "timeout"),
      text.replace("needs: build", "needs: bild"),
      text.replace('"7 0 * * *"', '"70 0 * * *"'),
      text.replace("steps.commit.outputs", "stepz.commit.outputs"),
    ];
    for (const [i, mistake] of mistakes.entries()) {
      assert.notEqual(mistake, text);
      assert.notDeepEqual(await workflowFaults("publish.yml", mistake), [], `mistake ${i}`);
    }
  });

  test("test the project itself on each Node and each system that it is for", () => {
    const jobs = workflows.find(({ name }) => name === "test.yml")?.workflow.jobs;
    const line = readFileSync(join(workflowsFolder, "../../.nvmrc"), "utf8").trim();
    const said = (name: string) => {
      const job = jobs?.[name];
      const values = Object.values(job?.strategy?.matrix ?? {}).flat();
      return { values, runs: (job?.steps ?? []).flatMap(({ run }) => run ?? []) };
    };
    const [linux, elsewhere] = [said("linux"), said("elsewhere")];
    assert.deepEqual(linux.values, ["20.19", "22", line, "latest"]);
    assert.ok(linux.runs.includes("npm test"));
    assert.deepEqual(
      elsewhere.values.map((system) => system.replace(/-.*/, "")),
      ["windows", "macos"],
    );
    assert.deepEqual(elsewhere.runs, ["npm ci", "npm test -- unit"]);
  });

  test("put nothing from outside into a script", () => {
    const scripts = steps.flatMap(({ run }) => run ?? []);
    assert.ok(scripts.length > 5);
    assert.deepEqual(
      scripts.filter((script) => script.includes("${{")),
      [],
    );
    // What Windows finds by this name may be the bash of a Linux that is not installed.
    if (process.platform === "win32") return;
    for (const script of scripts) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
      assert.equal(status, 0, stderr);
    }
  });
});
