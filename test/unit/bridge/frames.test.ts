import { expect } from "chai";
import fc from "fast-check";
import { ProtocolError } from "../../../src/bridge/index.ts";
import { SaltEvent } from "../../../src/bridge/wire/event.ts";
import { FrameReader } from "../../../src/bridge/wire/frames.ts";
import { frameOf } from "../../support/bridge/fake-master.ts";

const tagsOf = (bodies: readonly Buffer[]) => bodies.map((body) => SaltEvent.tryParse(body)?.tag);

describe("frames of the event socket", () => {
  it("are read bare, prefixed and mixed, cut anywhere", () => {
    const event = fc.record({
      tag: fc.stringMatching(/^[a-z/]{1,40}$/),
      text: fc.string({ maxLength: 400 }),
      framing: fc.constantFrom("bare", "prefixed"),
    });
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (events, sizes) => {
        const stream = Buffer.concat(events.map(({ tag, text, framing }) => frameOf(tag, { text }, framing as "bare")));
        const reader = new FrameReader();
        const tags: unknown[] = [];
        for (let at = 0, turn = 0; at < stream.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          tags.push(...tagsOf(reader.push(Buffer.from(stream.subarray(at, at + size)))));
          at += size;
        }
        expect(tags).to.deep.equal(events.map(({ tag }) => tag));
      }),
      { numRuns: 300 },
    );
  });

  it("of many megabytes cost one copy, not one for each chunk", () => {
    const frame = frameOf("big", { data: Buffer.alloc(24 * 1024 * 1024) });
    const reader = new FrameReader();
    const startedAt = process.hrtime.bigint();
    const bodies: Buffer[] = [];
    for (let at = 0; at < frame.length; at += 16_384) bodies.push(...reader.push(frame.subarray(at, at + 16_384)));
    expect(tagsOf(bodies)).to.deep.equal(["big"]);
    expect(Number(process.hrtime.bigint() - startedAt) / 1e6).to.be.below(2000);
  });

  const refused: [name: string, given: Buffer][] = [
    ["another protocol", Buffer.from("HTTP/1.1 200 OK\r\n\r\n")],
    ["a bare frame that goes wrong at once", Buffer.from([0x82, 0xa4, 0x68, 0xff])],
    ["a length that is not the frame's", Buffer.concat([Buffer.from([0, 0, 0, 9]), frameOf("tag", {})])],
    ["a body that is a number", Buffer.concat([frameOf("t", {}).subarray(0, 12), Buffer.from([0x07, 0, 0])])],
    ["a body above the limit", Buffer.concat([frameOf("t", {}).subarray(0, 12), Buffer.from([0xc6, 0x7f, 0, 0, 0])])],
  ];
  for (const [name, given] of refused) {
    it(`refuse ${name}`, () => expect(() => new FrameReader().push(given)).to.throw(ProtocolError));
  }

  it("never hang or crash on garbage", () => {
    const sample = frameOf("salt/job/1/ret/x", { return: true });
    const mutated = fc
      .tuple(fc.nat(sample.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([at, byte]) => Buffer.from(sample).fill(byte, at, at + 1));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
          mutated,
        ),
        (bytes) => {
          try {
            for (const body of new FrameReader().push(bytes)) void SaltEvent.tryParse(body)?.data;
          } catch (error) {
            expect(error).to.be.instanceOf(ProtocolError);
          }
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
