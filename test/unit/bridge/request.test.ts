import { expect } from "chai";
import fc from "fast-check";
import {
  AuthenticationError,
  AuthorizationError,
  BridgeError,
  MasterError,
  ProtocolError,
} from "../../../src/bridge/index.ts";
import { decode } from "../../../src/bridge/wire/decoder.ts";
import { encode, type Sendable } from "../../../src/bridge/wire/encoder.ts";
import { decodeReply, encodeRequest } from "../../../src/bridge/wire/request.ts";

const error = (name: string) => ({ error: { name, message: "no" } });

describe("replies of the master", () => {
  const refused: [name: string, given: Sendable, want: unknown][] = [
    ["a refused key", error("AuthenticationError"), AuthenticationError],
    ["a refused token", error("TokenAuthenticationError"), AuthenticationError],
    ["a call that is not allowed", error("AuthorizationError"), AuthorizationError],
    [
      "a token's user who may not call this runner",
      {
        error: {
          name: "TokenAuthenticationError",
          message: 'Authentication failure of type "token" occurred for user x.',
        },
      },
      AuthorizationError,
    ],
    ["an error of the master's own", error("SaltInvocationError"), MasterError],
    ["an error that is only a text", { error: "Master failed to assign jid" }, MasterError],
    ["an error within a load", { enc: "clear", load: { error: "x" } }, MasterError],
    ["a bad load", "bad load", MasterError],
    ["an empty text", "", ProtocolError],
    ["a number", 7, ProtocolError],
  ];
  for (const [name, given, want] of refused) {
    it(`that are ${name} are typed`, () =>
      expect(() => decodeReply(encode(given))).to.throw(want as typeof MasterError));
  }

  it("never crash the client, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        try {
          decodeReply(bytes);
        } catch (caught) {
          expect(caught).to.be.instanceOf(BridgeError);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

describe("requests", () => {
  it("say version 3, leave out what is undefined, and keep bytes", () => {
    const request = decode(encodeRequest({ cmd: "x", nothing: undefined, bytes: Buffer.from([255]), list: [null] }));
    expect(request).to.deep.equal({
      enc: "clear",
      version: 3,
      load: { cmd: "x", bytes: Buffer.from([255]), list: [null] },
    });
  });
});
