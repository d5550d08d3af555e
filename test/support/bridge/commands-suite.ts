import { expect } from "chai";
import { corpus, recordsOf, startCorpus } from "./cli.ts";

/** A command, and the exit code that it ends with. */
export type CommandEnd = readonly [words: string, exitCode: number];

/** Every command of an operator that ends by itself and ends the same way whatever the way to the master is. */
const commands: readonly CommandEnd[] = [
  ["run web* test.ping", 0],
  ["run web1 cmd.run false", 2],
  ["run nobody test.ping", 6],
  ["plan web1 --sls broken", 1],
  ["highstate web1 --sls broken --test", 0],
  ["runner jobs.active", 0],
  ["wheel key.list_all", 0],
  ["jobs", 0],
  ["keys", 0],
  ["keys fingerprint web1", 0],
  ["minions", 0],
  ["pillar web1 role", 0],
  ["orchestrate rollout --test", 0],
  ["top --interval 0.2 --count 1", 0],
];

/** Runs each command once, those that end in another way on another way (`own`) last; `words` say which master, and who we are. */
export function describeCommands(how: string, words: () => readonly string[], own: readonly CommandEnd[]): void {
  describe(`every command ${how}`, () => {
    for (const [command, exitCode] of [...commands, ...own]) {
      it(`corpus ${command} exits ${exitCode}`, async () => {
        await isIdle();
        const end = await corpus(...command.split(" "), "--json", ...words());
        expect(end.exitCode, `${end.stdout}${end.stderr}`).to.equal(exitCode);
        expect(recordsOf(end).length).to.be.above(0);
      });
    }

    it("corpus completion --refresh learns minions and functions", async () => {
      const end = await corpus("completion", "--refresh", ...words());
      expect(end.exitCode, end.stderr).to.equal(0);
      expect(end.stderr).to.match(/^[1-9]\d* minions and [1-9]\d* functions are known now$/m);
    });

    it("corpus events -n 1 tells an event", async () => {
      const events = startCorpus(["events", "salt/job/*/new", "-n", "1", "--json", ...words()]);
      let ended = false;
      const end = events.end.finally(() => (ended = true));
      while (!ended) await corpus("run", "web1", "test.ping", ...words());
      expect((await end).exitCode).to.equal(0);
    });

    /** A minion forgets a state run a moment after it has returned it, and refuses another one until then. */
    const isIdle = async () => {
      for (;;) {
        const busy = await corpus("run", "web1", "saltutil.is_running", "state.*", "--json", ...words());
        if (!recordsOf(busy).some((record) => Array.isArray(record["return"]) && record["return"].length > 0)) return;
      }
    };
  });
}
