import { type Curated, isIndex } from "./curated.ts";
import type { Catalogues } from "./members.ts";
import { subjectsOf } from "./shape.ts";
import { pascal } from "./source.ts";

const SUFFIX = /(Extras)?(\d{4})?$/;

/**
 * What `src/salt/curated` says that Salt does not have: a state that no release has, an argument that is not in the
 * signature of each release that has the state (of the one release, where the interface ends with its number), a
 * keyword for a function that takes none, or one that the signature names.
 */
export function curationFindings(catalogues: Catalogues, curated: Curated): string[] {
  const subjects = new Map(subjectsOf(catalogues, curated).map((subject) => [pascal(subject.id), subject]));
  return [...curated].flatMap(([name, members]) => {
    const [, extras, release] = SUFFIX.exec(name) ?? [];
    const subject = subjects.get(name.replace(SUFFIX, ""));
    if (subject === undefined) {
      return [`${name}: no release has this state`];
    }
    const functions = [...subject.functions].filter(([one]) => release === undefined || one === release);
    return functions.flatMap(([one, fun]) => {
      const named = members.filter((member) => fun.args.some((arg) => arg.name === member.name));
      const wrong = extras ? named : members.filter((member) => !named.includes(member) && !isIndex(member));
      const text = extras ? `is in the signature of ${subject.id}` : `is no argument of ${subject.id}`;
      const none = extras && !fun.extra ? [`${name}: ${subject.id} takes no further keywords on ${one}`] : [];
      return [...none, ...wrong.map((member) => `${name}: ${member.name} ${text} on ${one}`)];
    });
  });
}
