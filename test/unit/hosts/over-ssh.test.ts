import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { fixed, remoteCommand, sshArguments } from "../../../src/bridge/transport/ssh/arguments.ts";
import { sshError } from "../../../src/bridge/transport/ssh/errors.ts";
import { overSsh } from "../../../src/hosts/index.ts";
import { readFrame } from "../../../src/hosts/over-ssh-frames.ts";
import { packageRoot } from "../../../src/support/package-root.ts";

const ended = (stderr: string, exitCode: number | undefined = 255) => ({
  stderr,
  exitCode,
  trouble: "",
});

describe("a host over ssh", () => {
  it("takes no name that is an option or holds what a shell would read", () => {
    for (const host of ["-oProxyCommand=x", "a b", "a;b", "$(x)", "a\nb", "", "'a'"]) {
      expect(() => overSsh({ host }), host).to.throw(/not the name of a host/);
    }
    for (const host of ["web1", "root@web1.example.org", "root@[::1]", "10.0.0.1", "ssh://root@web1:2222"])
      overSsh({ host });
  });

  it("checks host keys, asks nothing, and gives the shell the same words whatever is called", () => {
    const words = sshArguments({ host: "root@web1", port: 2222, configFile: "/c" });
    expect(words).to.include.members(["BatchMode=yes", "StrictHostKeyChecking=yes"]);
    expect(words.slice(-7)).to.deep.equal(["-F", "/c", "-p", "2222", "--", "root@web1", remoteCommand]);
    expect(remoteCommand).not.to.match(/[$`!\\']/);
    const through = sshArguments({ host: "web1", identity: "/k", jump: "a,b" });
    expect(through.slice(-7, -3)).to.deep.equal(["-i", "/k", "-J", "a,b"]);
    expect(() => overSsh({ host: "web1", jump: "a,-oProxyCommand=x" })).to.throw(/not the name of a host/);
  });

  it("gives ssh the same options as a deploying box does", () => {
    const asked =
      "import json,sys;from saltext.corpus.engine.remote import ssh;print(json.dumps([ssh.OPTIONS,ssh.COMMAND]))";
    const env = { ...process.env, PYTHONPATH: `${packageRoot()}/salt-ext/src` };
    const said = execFileSync("python3", ["-c", asked], { encoding: "utf8", env });
    expect(JSON.parse(said)).to.deep.equal([fixed, remoteCommand]);
  });

  it("tells a stranger and a refusal (77) from a host that is away (69)", () => {
    const codes = [
      "Host key verification failed.",
      "No ED25519 host key is known for web1 and you have requested strict checking.\nHost key verification failed.",
      "root@web1: Permission denied (publickey).",
      "ssh: connect to host web1 port 22: Connection refused",
      "ssh: Could not resolve hostname web1: Name or service not known",
    ].map((said) => sshError("web1", ended(said), undefined).exitCode);
    expect(codes).to.deep.equal([77, 77, 77, 69, 69]);
    expect(sshError("web1", ended("sh: 1: python3: not found", 127), undefined).message).to.contain("has no python3");
    expect(sshError("web1", ended("client_loop: send disconnect"), "It goes on.").hint).to.equal("It goes on.");
  });

  it("reads the program's lines and nothing that a login script prints", () => {
    expect(readFrame('{"log": "a", "corpus": 1}')).to.deep.equal({ kind: "log", line: "a" });
    expect(readFrame('{"exitCode": 3, "stdout": "{}", "corpus": 1}')).to.deep.equal({
      kind: "end",
      exitCode: 3,
      stdout: "{}",
    });
    for (const line of ["Welcome", '{"log": "a"}', "{", ""]) expect(readFrame(line)).to.equal(undefined);
  });
});
