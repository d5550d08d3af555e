/** What authors import as `corpus/testing` to test their definitions. */
export { comesBefore, hasNoState, hasState, requires } from "./assertions.ts";
export { buildProject, type RenderOptions, type TestedProject } from "./build.ts";
export { matchesGolden } from "./golden.ts";
export type { RenderedSls, RenderedState } from "./states.ts";
