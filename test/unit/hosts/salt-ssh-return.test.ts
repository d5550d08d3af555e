import { expect } from "chai";
import type { SaltValue } from "../../../src/bridge/index.ts";
import { saltSshResult } from "../../../src/hosts/salt-ssh-return.ts";

const resultOf = (value: SaltValue, fun = "test.arg") => saltSshResult(fun, "web1", { value, elapsedMs: 5 });

/** As Salt 3008.3 keeps it; 3006.28 does without `parsed` and `_error`. */
const said = (stdout: string, stderr: string, retcode: number): SaltValue => ({
  stdout,
  stderr,
  retcode,
  parsed: null,
  _error: "The command resulted in a non-zero exit code",
});

describe("what salt-ssh keeps of a host", () => {
  it("is a return with its retcode", () => {
    const good = { jid: "1", return: { stdout: "", stderr: "", retcode: 4 }, retcode: 0, fun: "x", id: "web1" };
    expect(resultOf(good)).to.deep.include({ outcome: "ok", value: good.return, retcode: 0, success: true });
    expect(resultOf({ ...good, return: "out", retcode: 4 })).to.include({
      outcome: "failed",
      value: "out",
      retcode: 4,
    });
  });

  it("is judged by its states, whatever the retcode", () => {
    const state = { result: false, comment: "no", changes: {}, __run_num__: 0, __id__: "a", name: "a" };
    const kept = { return: { "test_|-a_|-a_|-nop": state }, retcode: 0 };
    expect(resultOf(kept, "state.apply")).to.include({ outcome: "failed", reason: "1 of 1 states failed" });
  });

  it("is bare where a function of the master's side failed", () => {
    const error = ["No matching sls found for 'absent' in env 'base'"];
    for (const kept of [error, { return: error }])
      expect(resultOf(kept, "state.apply")).to.include({ outcome: "compile-error" });
    expect(resultOf("TypeError encountered", "config.get")).to.include({ outcome: "failed", success: false });
  });

  it("is what was said in place of a return", () => {
    const warned = "x.py:27: DeprecationWarning: 'crypt' is deprecated\n  import crypt\n'no.such' is not available.";
    expect(resultOf({ stdout: "", stderr: warned, retcode: 255 })).to.deep.include({
      outcome: "failed",
      value: "'no.such' is not available.",
      retcode: 255,
    });
    const denied = said("", "PermissionError: [Errno 13] Permission denied: '/x'", 1);
    expect(resultOf(denied)).to.include({ outcome: "failed", retcode: 1 }).and.not.to.have.property("error");
  });

  it("is missing when nothing could be called, by the class of the trouble", () => {
    const codeOf = (value: SaltValue) => {
      const { outcome, error } = resultOf(value);
      return [outcome, error?.code];
    };
    const unreachable = ["missing", "BRIDGE_CONNECTION"];
    const refused = ["missing", "BRIDGE_AUTHENTICATION"];
    expect(codeOf(said("", "ssh: connect to host a port 22: Connection refused", 255))).to.deep.equal(unreachable);
    expect(codeOf(said("", "kex_exchange_identification: read: Connection reset", 255))).to.deep.equal(unreachable);
    expect(codeOf(said("ERROR: Python version error.", "", 10))).to.deep.equal(unreachable);
    expect(codeOf(said("ERROR: Permissions problem", "", 1))).to.deep.equal(unreachable);
    expect(codeOf(said("", "root@a: Permission denied (publickey).", 255))).to.deep.equal(refused);
    expect(codeOf(said("", "Host key verification failed.", 255))).to.deep.equal(refused);
    expect(codeOf(said("The host key needs to be accepted, …", "", 254))).to.deep.equal(refused);
    expect(codeOf(said("", "Private key file need passphrase", 254))).to.deep.equal(refused);
  });
});
