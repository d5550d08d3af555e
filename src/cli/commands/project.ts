import { Argument, type Command } from "commander";
import type { AnswerKind, OptionValue, ProjectOperation } from "../../operations/project.ts";
// From where it is defined: the index would load what reads answers at every start of the command.
import { projectOperations } from "../../operations/project-table.ts";
import { addPlaceOptions, placeFlagsOf } from "../project/options.ts";
import type { Ui } from "../ui.ts";

const places = `
Where: --local (this host), --ssh HOST (python3 and salt-call are all it needs; a missing pack is brought
along; host keys are always checked), --on TGT (through the master; see the target options).`;

const exits = "64 usage, 69 not reached, 77 not allowed or an unknown host key, 130 interrupted";

const findingsOf = new Map<AnswerKind, string>([
  ["pending", "1 it would"],
  ["sls", "1 refused, or an SLS does not render"],
]);

/** `corpus project …` */
export function register(program: Command, ui: Ui): void {
  const project = program
    .command("project")
    .description("deploy projects, look at them and go back: on this host, over ssh, or through the master")
    .addHelpText("after", places);
  for (const operation of projectOperations) registerOperation(project, ui, operation);
}

function registerOperation(project: Command, ui: Ui, operation: ProjectOperation): void {
  const command = project.command(operation.command).description(operation.about);
  for (const { name, about, isOptional } of operation.args) {
    command.addArgument(new Argument(isOptional === true ? `[${name}]` : `<${name}>`, about));
  }
  for (const { flags, about } of operation.options) command.option(flags, about);
  addPlaceOptions(command)
    .addHelpText("after", helpOf(operation))
    .action(async () => {
      const { runOperation } = await import("../project/run-operation.ts");
      const args = command.processedArgs as (string | undefined)[];
      const options = command.opts<Record<string, OptionValue | undefined>>();
      ui.exit(await runOperation(ui, { operation, args, options, flags: placeFlagsOf(command) }));
    });
}

function helpOf({ examples, exits: own, kind }: ProjectOperation): string {
  const lines = examples.map((example) => `  corpus project ${example}`).join("\n");
  const findings = findingsOf.get(kind) ?? "1 refused, or there is nothing to do it with";
  const codes = [
    "0 done",
    findings,
    ...(own === undefined ? ["2 failed"] : [own]),
    "6 a minion is missing or none matched",
    exits,
  ];
  return `${places}\n\nExamples:\n${lines}\n\nExit codes: ${codes.join(", ")}.`;
}
