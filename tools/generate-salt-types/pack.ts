import { existsSync } from "node:fs";
import path from "node:path";
import { withoutExample } from "../../src/render/docstring.ts";
import { type Catalogue, catalogue, documentation } from "./catalogue.ts";
import { hoverText } from "./comment.ts";
import type { Curated } from "./curated.ts";
import { factsText } from "./facts.ts";
import { type Files, origins, RELEASES } from "./generate.ts";
import { membersOf, type Subject } from "./members.ts";
import { hasSalt, readDirectory, root, saltPython } from "./read.ts";
import { subjectsOf, tableType } from "./shape.ts";
import { fileText, type Interface, type Member, pascal } from "./source.ts";

const states = path.join(root, "salt-ext", "src", "saltext", "corpus", "states");
const python = hasSalt("3008") ? saltPython("3008") : "python3";

/** The facts of the states of corpus's own pack; none where it has no states. */
export function packCatalogue(): Catalogue {
  return existsSync(states) ? catalogue("pack", readDirectory(states, python)) : new Map();
}

/** The files of corpus's own pack: its states like those of Salt, with documentation, as it is our own; their facts. */
export function packFiles(functions: Catalogue, curated: Curated): Files {
  if (functions.size === 0) {
    return new Map();
  }
  const modules = new Map<string, Subject[]>();
  for (const subject of subjectsOf(new Map([["pack", functions]]), curated)) {
    const module = subject.id.split(".")[0] ?? "";
    modules.set(module, [...(modules.get(module) ?? []), subject]);
  }
  const interfaces = [...modules].flatMap(([module, list]) => [...list.map(argumentsOf), functionsOf(module, list)]);
  const members = [...modules.keys()].map((name) => ({ name, optional: false, type: `${pascal(name)}States` }));
  interfaces.push({ name: "PackStates", comment: "State modules of corpus's own pack.", members });
  const file = { path: "pack-states.ts", interfaces };
  const text = fileText(file, origins([file])).replace("the source of Salt (names, types, defaults)", "salt-ext");
  const everywhere = new Map(RELEASES.map((release) => [release, functions]));
  return new Map([
    ["pack-states.ts", text],
    ["pack-facts.json", factsText(subjectsOf(everywhere, curated))],
  ]);
}

function argumentsOf(subject: Subject): Interface {
  const fun = subject.functions.get("pack");
  const members = membersOf(subject, "pack").map((member): Member => {
    const text = fun ? hoverText(documentation(fun, member.name).text) : "";
    const comment = [text, member.comment].filter(Boolean).join("\n");
    return comment === "" ? member : { ...member, comment };
  });
  return { name: pascal(subject.id), comment: `Arguments of \`${subject.id}\`, besides its name.`, members };
}

function functionsOf(module: string, subjects: readonly Subject[]): Interface {
  const members = subjects.map((subject): Member => {
    const text = hoverText(withoutExample(subject.functions.get("pack")?.documented.text ?? ""));
    const member = {
      name: subject.id.slice(module.length + 1),
      optional: false,
      type: tableType(subject.id, pascal(subject.id)),
    };
    return text === "" ? member : { ...member, comment: text };
  });
  return { name: `${pascal(module)}States`, comment: `State functions of \`${module}\`.`, members };
}
