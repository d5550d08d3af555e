import { expect } from "chai";
import fc from "fast-check";
import { ProtocolError } from "../../../src/bridge/index.ts";
import { decode } from "../../../src/bridge/wire/decoder.ts";
import { encode, type Sendable } from "../../../src/bridge/wire/encoder.ts";

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

describe("msgpack decoder", () => {
  const cases: [name: string, given: string, want: unknown][] = [
    ["nil", "c0", null],
    ["false", "c2", false],
    ["true", "c3", true],
    ["positive fixint", "7f", 127],
    ["negative fixint", "e0", -32],
    ["uint8", "cc ff", 255],
    ["uint16", "cd ffff", 65535],
    ["uint32", "ce ffffffff", 4294967295],
    ["uint64 within 2^53", "cf 0000000100000000", 4294967296],
    ["uint64 beyond 2^53", "cf ffffffffffffffff", 18446744073709551615n],
    ["int8", "d0 80", -128],
    ["int16", "d1 8000", -32768],
    ["int32", "d2 80000000", -2147483648],
    ["int64", "d3 ffffffffffffffff", -1],
    ["int64 beyond 2^53", "d3 8000000000000000", -9223372036854775808n],
    ["float32", "ca 3f800000", 1],
    ["float64", "cb 3ff8000000000000", 1.5],
    ["fixstr", "a3 616263", "abc"],
    ["str8", "d9 02 c3a9", "é"],
    ["raw16", "da 0001 61", "a"],
    ["raw32", "db 00000001 61", "a"],
    ["text that is not UTF-8 stays bytes", "a2 fffe", Buffer.from([0xff, 0xfe])],
    ["a true replacement character is text", "a3 efbfbd", "\uFFFD"],
    ["bin8", "c4 02 0001", Buffer.from([0, 1])],
    ["bin16", "c5 0001 ff", Buffer.from([0xff])],
    ["bin32", "c6 00000001 ff", Buffer.from([0xff])],
    ["fixarray", "92 01 c0", [1, null]],
    ["array16", "dc 0001 01", [1]],
    ["array32", "dd 00000001 01", [1]],
    ["fixmap", "81 a1 61 01", { a: 1 }],
    ["map16", "de 0001 a1 61 01", { a: 1 }],
    ["map32", "df 00000001 a1 61 01", { a: 1 }],
    ["keys that are no text", "83 01 a1 61 c3 a1 62 c0 a1 63", { 1: "a", true: "b", null: "c" }],
    ["an unknown extension stays bytes", "d4 05 ff", Buffer.from([0xff])],
  ];
  for (const [name, given, want] of cases) {
    it(`reads ${name}`, () => expect(decode(hex(given))).to.deep.equal(want));
  }

  it("reads Salt's datetime", () => {
    const text = Buffer.from("20260102T03:04:05.678901");
    const value = decode(Buffer.concat([Buffer.from([0xc7, text.length, 78]), text]));
    expect(value).to.deep.equal(new Date("2026-01-02T03:04:05.678Z"));
  });

  it("takes __proto__ for a key like any other", () => {
    const map = decode(hex(`81 a9 ${Buffer.from("__proto__").toString("hex")} 81 a1 78 01`)) as Record<string, unknown>;
    expect(Object.keys(map)).to.deep.equal(["__proto__"]);
    expect(({} as Record<string, unknown>)["x"]).to.equal(undefined);
  });

  const refused: [name: string, given: string][] = [
    ["nothing", ""],
    ["a byte that starts no value", "c1"],
    ["a text that is cut short", "a3 61"],
    ["an integer that is cut short", "cd ff"],
    ["a list larger than its bytes", "dd ffffffff 01"],
    ["a map larger than its bytes", "df 7fffffff 01"],
    ["bytes after the value", "c0 c0"],
    ["a list as a key", "81 90 01"],
    ["endless nesting", "91".repeat(5000)],
  ];
  for (const [name, given] of refused) {
    it(`refuses ${name} with a ProtocolError`, () => expect(() => decode(hex(given))).to.throw(ProtocolError));
  }

  it("gives back what was encoded", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    );
    const { value } = fc.letrec<{ value: Sendable }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value"), { noNullPrototype: false }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.stringify(decode(encode(given)))).to.equal(JSON.stringify(given));
      }),
      { numRuns: 500 },
    );
  });

  it("answers garbage with a value or a ProtocolError, never with anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decode(bytes);
        } catch (error) {
          expect(error).to.be.instanceOf(ProtocolError);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});
