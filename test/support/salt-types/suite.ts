import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "chai";
import { catalogue } from "../../../tools/generate-salt-types/catalogue.ts";
import { factDifferences } from "../../../tools/generate-salt-types/compare.ts";
import type { FunctionFact } from "../../../tools/generate-salt-types/facts.ts";
import { readSalt, root, saltPython } from "../../../tools/generate-salt-types/read.ts";
import { compileExamples } from "./examples.ts";

/** States with an example that Salt itself would refuse or read as something else, or that authors cannot write, by what is wrong with it. */
const WRONG_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "mode is a number, which YAML has read as octal": ["file.directory", "file.managed"],
  "a required argument is missing": [
    ...[
      "certutil.add_store",
      "certutil.del_store",
      "cloud.profile",
      "csf.rule_present",
      "file.replace",
      "junos.rollback",
    ],
    ...["libcloud_storage.container_present", "libcloud_storage.file_present", "libcloud_storage.object_present"],
    ...[
      "quota.mode",
      "smtp.send_msg",
      "boto_apigateway.present",
      "boto_asg.present",
      "boto_elb.present",
      "restconf.config_manage",
    ],
  ],
  "an argument is in no signature": [
    ...["acl.list_absent", "chocolatey.source_present", "rabbitmq_vhost.present", "boto_cognitoidentity.pool_present"],
    ...["boto_dynamodb.absent", "boto_iam.account_policy", "boto_route53.hosted_zone_present", "dellchassis.switch"],
    ...["esxi.syslog_configured", "glusterfs.max_op_version", "grafana.dashboard_present", "grafana4_org.present"],
    ...["panos.rename_config", "xmpp.send_msg"],
  ],
  "a word is misspelt": ["at.watch"],
  "it shows the older way, which the types leave out": ["module.run", "pkgrepo.managed", "mysql_user.present"],
  "it shows that any keyword is ignored": ["test.nop"],
  "an argument is named id, which is the state's own id in a definition": ["cimc.user"],
};

function isWrongInTheDocumentation(name: string): boolean {
  return Object.values(WRONG_EXAMPLES).some((names) => names.includes(name));
}

type Facts = Readonly<Record<string, FunctionFact>>;

interface Argspec {
  readonly args: readonly string[] | null;
  readonly kwargs: string | boolean | null;
}

/** Holds the committed facts against the installed Salt of a release: against its source, and against its own loader. */
export function describeSaltTypes(release: string): void {
  describe(`facts of the states of Salt ${release}`, () => {
    const facts = JSON.parse(readFileSync(path.join(root, "src/salt/generated/facts.json"), "utf8")) as Facts;

    it("are those of its source", () => {
      expect(factDifferences(facts, release, catalogue(release, readSalt(release)))).to.deep.equal([]);
    }).timeout(30_000);

    it("accept the examples of Salt's documentation, but for those that are wrong there", () => {
      const { count, refused } = compileExamples(release);
      expect(count).to.be.above(500);
      expect(refused.filter((name) => !isWrongInTheDocumentation(name))).to.deep.equal([]);
    }).timeout(60_000);

    it("have the arguments that Salt's own loader tells of each function it can load here", () => {
      const loaded = Object.entries(argspecs(release)).filter(([name]) => !/\.mod_/.test(name));
      expect(loaded.length).to.be.above(100);
      expect(loaded.flatMap(([name, spec]) => difference(facts, { name, spec, release }))).to.deep.equal([]);
    }).timeout(120_000);
  });
}

function difference(facts: Facts, { name, spec, release }: { name: string; spec: Argspec; release: string }): string[] {
  const known = facts[name];
  if (known === undefined || !known.releases.includes(release)) {
    const callable = spec.args?.includes("name") || spec.kwargs;
    return callable ? [`${name} is not known`] : [];
  }
  const args = Object.entries(known.args).filter(([, fact]) => fact.releases?.includes(release) ?? true);
  const have = args.map(([arg]) => arg).sort();
  const want = (spec.args ?? []).filter((arg) => !arg.startsWith("_")).toSorted();
  return have.join() === want.join() ? [] : [`${name}: Salt has ${want.join()}, facts.json has ${have.join()}`];
}

/** What `sys.state_argspec` of a masterless minion says. */
function argspecs(release: string): Readonly<Record<string, Argspec>> {
  const directory = mkdtempSync(path.join(tmpdir(), "corpus-argspec-"));
  try {
    writeFileSync(
      path.join(directory, "minion"),
      JSON.stringify({ root_dir: directory, file_client: "local", id: "types" }),
    );
    const script = path.join(path.dirname(saltPython(release)), "salt-call");
    const args = ["--local", "--config-dir", directory, "--out", "json", "sys.state_argspec", "*"];
    const text = execFileSync(script, args, {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return (JSON.parse(text) as { local: Record<string, Argspec> }).local;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
