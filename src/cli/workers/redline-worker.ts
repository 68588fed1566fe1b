import { makeRedline } from "../../io/redlines.ts";
import type { RedlineJob } from "../../legal/versions/redline-jobs.ts";
import { doTasks } from "./worker-tasks.ts";

// Makes and keeps the redlines it is asked for; they are too large to be sent around.
doTasks((job: RedlineJob): true => {
  makeRedline(job);
  return true;
});
