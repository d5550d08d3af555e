/** What is done to projects: Salt calls as data, and what their returns mean. */
export {
  exitCodeOfAnswers,
  mapOf,
  type ProjectAnswer,
  type ProjectOutcome,
  readProjectAnswer,
} from "./project-answer.ts";
export { dataCall, projectCall } from "./project-call.ts";
export type {
  AnswerKind,
  OperationArgument,
  OperationOption,
  OptionValue,
  ProjectOperation,
} from "./project-operation.ts";
export { projectOperations } from "./project-table.ts";
