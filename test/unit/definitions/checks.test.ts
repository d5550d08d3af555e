import { expect } from "chai";
import { command, http, tcp, unit } from "../../../src/definitions/checks.ts";
import { factsOf } from "../../../src/salt/facts.ts";

const defaultsOf = (state: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(factsOf(state)?.args ?? {}).map(([name, fact]) => [name, fact.default]));

describe("a health check", () => {
  it("leaves the documented defaults to its state", () => {
    expect(http("http://x/").args).to.deep.equal({});
    expect(unit("gunicorn-blog").args).to.deep.equal({});
    expect(tcp("x", 1).args).to.deep.equal({ host: "x", port: 1 });
    expect(defaultsOf("mc_project.http_check")).to.include({ timeout: 5, attempts: 10, interval: 1, status: 200 });
    expect(defaultsOf("mc_project.unit_check")).to.include({ timeout: 5, attempts: 10, interval: 1 });
    expect(defaultsOf("mc_project.tcp_check")).to.include({ timeout: 5, attempts: 10, interval: 1 });
  });

  it("tells a command's state what differs from its defaults", () => {
    expect(command("true").args).to.deep.equal({ timeout: 5, attempts: 10 });
    expect(command("true", { attempts: 1 }).args).to.deep.equal({ timeout: 5, attempts: 1 });
    expect(defaultsOf("mc_project.command_check")).to.include({ interval: 1 });
  });
});
