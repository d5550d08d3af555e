import { expect } from "chai";
import { corpus, recordsOf, startCorpus } from "./cli.ts";

/** Every command of an operator that ends by itself, with the exit code that it ends with here. */
const commands: readonly (readonly [words: string, exitCode: number])[] = [
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
];

/** Runs each command once; `words` say which master, and who we are. */
export function describeCommands(how: string, words: () => readonly string[]): void {
  describe(`every command ${how}`, () => {
    for (const [command, exitCode] of commands) {
      it(`corpus ${command} exits ${exitCode}`, async () => {
        await isIdle();
        const end = await corpus(...command.split(" "), "--json", ...words());
        expect(end.exitCode, `${end.stdout}${end.stderr}`).to.equal(exitCode);
        expect(recordsOf(end).length).to.be.above(0);
      });
    }

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
