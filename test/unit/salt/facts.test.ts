import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { ArgumentFact, FunctionFact } from "../../../tools/generate-salt-types/facts.ts";

const file = new URL("../../../src/salt/generated/facts.json", import.meta.url);
const facts = JSON.parse(readFileSync(file, "utf8")) as Record<string, FunctionFact>;
const releasesOf = (name: string): string[] => facts[name]?.releases ?? [];
const argument = (name: string, arg: string): ArgumentFact | undefined => facts[name]?.args[arg];

describe("facts of Salt's states", () => {
  it("hold all functions of each release, not those alone that this machine could load", () => {
    const count = (release: string): number =>
      Object.values(facts).filter((fact) => fact.releases.includes(release)).length;
    expect(count("3006")).to.be.above(1000);
    expect(count("3008")).to.be.above(400);
  });

  const releases: readonly [name: string, releases: string[]][] = [
    ["file.managed", ["3006", "3007", "3008"]],
    ["pip.installed", ["3006", "3007", "3008"]],
    ["virtualenv.managed", ["3006", "3007", "3008"]],
    ["debconf.set", ["3006", "3007", "3008"]],
    ["file.copy", ["3006", "3007", "3008"]],
    ["cmd.watch", ["3006", "3007", "3008"]],
    ["salt.state", ["3006", "3007", "3008"]],
    ["supervisord.running", ["3006", "3007"]],
    ["mysql_database.present", ["3006", "3007"]],
    ["docker_container.running", ["3006", "3007"]],
    ["boto_ec2.instance_present", ["3006", "3007"]],
    ["moby_image.present", ["3006", "3007"]],
    ["ansible.call", ["3006", "3007", "3008"]],
    ["ssh_pki.certificate_managed", ["3008"]],
    ["task.present", ["3007", "3008"]],
    ["pip_state.installed", []],
    ["file.copy_", []],
    ["file.mod_watch", []],
    ["file.mod_beacon", []],
    ["pip.purge_pip", []],
  ];
  releases.forEach(([name, want]) => {
    it(`${name} is in ${want.join(" and ") || "no release"}`, () => {
      expect(releasesOf(name)).to.deep.equal(want);
    });
  });

  const args: readonly [name: string, arg: string, fact: ArgumentFact | undefined][] = [
    ["file.managed", "name", { required: true }],
    ["file.managed", "mode", { default: null }],
    ["file.managed", "makedirs", { default: false }],
    ["file.managed", "contents_delimiter", { default: ":" }],
    ["file.managed", "ignore_ordering", { default: false, releases: ["3008"] }],
    ["file.managed", "tmp_dir", { default: null, earlier: { 3006: { default: "" }, 3007: { default: "" } } }],
    ["file.append", "encoding", { default: null, releases: ["3006", "3007"] }],
    ["file.append", "show_changes", { default: true, releases: ["3008"] }],
    ["selinux.boolean", "value", { default: null, earlier: { 3006: { required: true }, 3007: { required: true } } }],
    ["grains.present", "delimiter", { default: ":" }],
    ["user.present", "local", { default: false, releases: ["3007", "3008"] }],
    ["cron.present", "minute", { default: "*" }],
    ["buildout.installed", "python", { default: null, computed: true }],
    ["module.run", "name", undefined],
    ["file.managed", "kwargs", undefined],
  ];
  args.forEach(([name, arg, want]) => {
    it(`${name} has ${arg} as ${JSON.stringify(want) ?? "no argument"}`, () => {
      expect(argument(name, arg)).to.deep.equal(want);
    });
  });

  it("tell which functions take any keyword, and which of these are known", () => {
    expect(facts["file.managed"]?.extra).to.equal(true);
    expect(facts["user.present"]?.extra).to.equal(false);
    expect(facts["service.running"]?.extras).to.include.members(["reload", "full_restart", "unmask"]);
  });

  it("have one line for each function, sorted", () => {
    const lines = readFileSync(file, "utf8").trim().split("\n").slice(1, -1);
    expect(lines).to.have.length(Object.keys(facts).length);
    expect(Object.keys(facts)).to.deep.equal(Object.keys(facts).sort());
  });
});
