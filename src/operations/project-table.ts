import { hosting } from "./project-hosting.ts";
import type { ProjectOperation } from "./project-operation.ts";
import { releasing } from "./project-releasing.ts";
import { running } from "./project-running.ts";
import { showing } from "./project-showing.ts";

/** Everything that `corpus project` does, in the order of its help: a new operation is a new row of one of these. */
export const projectOperations: readonly ProjectOperation[] = [...releasing, ...running, ...hosting, ...showing];
