import type { OptionValue, ProjectOperation } from "../../operations/project.ts";
import type { PlaceFlags } from "./options.ts";

/** What `corpus project` was asked. */
export interface ProjectRequest {
  readonly operation: ProjectOperation;
  readonly args: readonly (string | undefined)[];
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly flags: PlaceFlags;
}

/** The project that is meant, where the operation is on one. */
export function projectOf({ operation, args }: ProjectRequest): string | undefined {
  return operation.args[0]?.name === "name" ? args[0] : undefined;
}
