import { networkInterfaces } from "node:os";
import { expect } from "chai";
import { endpointOf } from "../../../src/bridge/client/reach.ts";
import { PlaintextError } from "../../../src/bridge/index.ts";
import { refusePlaintext } from "../../../src/bridge/transport/plaintext.ts";

describe("ways that are not encrypted", () => {
  it("are taken on this host", () => {
    const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    const here = [
      "tcp://127.0.0.1:4506",
      "tcp://localhost:4506",
      "tcp://[::1]:4506",
      "ipc:///run/x",
      "tcp://127.9.9.9:1",
    ];
    for (const endpoint of here) refusePlaintext(endpoint);
    for (const { address } of own) refusePlaintext(endpointOf(address));
  });

  it("are refused over a network, whatever the name looks like", () => {
    const far = [
      "tcp://192.0.2.1:4506",
      "tcp://salt:4506",
      "tcp://127.0.0.1.example.org:4506",
      "tcp://[2001:db8::1]:4506",
    ];
    for (const endpoint of far) expect(() => refusePlaintext(endpoint), endpoint).to.throw(PlaintextError);
  });

  it("are named by host, with or without a port", () => {
    const names = ["salt", "salt:14506", "::1", "[::1]:14506", "tcp://salt:1"];
    expect(names.map(endpointOf)).to.deep.equal([
      "tcp://salt:4506",
      "tcp://salt:14506",
      "tcp://[::1]:4506",
      "tcp://[::1]:14506",
      "tcp://salt:1",
    ]);
  });
});
