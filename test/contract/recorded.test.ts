import { readFileSync } from "node:fs";
import { expect } from "chai";
import { returnOf } from "../../src/bridge/client/job-cache.ts";
import { readProgress } from "../../src/bridge/client/states.ts";
import { isTrimmed } from "../../src/bridge/client/trimmed.ts";
import { AuthenticationError, judge } from "../../src/bridge/index.ts";
import { decode } from "../../src/bridge/wire/decoder.ts";
import { encode, type Sendable } from "../../src/bridge/wire/encoder.ts";
import { SaltEvent } from "../../src/bridge/wire/event.ts";
import { FrameReader } from "../../src/bridge/wire/frames.ts";
import { decodeReply } from "../../src/bridge/wire/request.ts";
import { isSaltMap, textOf } from "../../src/bridge/wire/values.ts";

interface Recording {
  readonly jobs: Record<string, string>;
  readonly replies: Record<string, string>;
  readonly events: string;
}

for (const release of ["3006", "3008"]) {
  const url = new URL(`recorded/salt-${release}.json`, import.meta.url);
  const recording = JSON.parse(readFileSync(url, "utf8")) as Recording;
  const stream = Buffer.from(recording.events, "base64");
  const reply = (name: string) => Buffer.from(recording.replies[name] ?? "", "base64");
  const bodies = () => new FrameReader().push(stream).map((body) => Buffer.from(body));
  const events = () =>
    bodies()
      .map((body) => SaltEvent.tryParse(body))
      .filter((event) => event !== undefined);
  const eventOf = (job: string, rest: string) => {
    const event = events().find(({ tag }) => tag === `salt/job/${recording.jobs[job]}/${rest}`);
    if (event === undefined) throw new Error(`no ${rest} of ${job} was recorded`);
    return event;
  };

  describe(`bytes recorded from salt ${release}`, () => {
    it("are cut into the same events however they arrive", () => {
      const whole = bodies();
      expect(whole.length).to.be.above(20);
      for (const size of [1, 2, 3, 7, 64, 1000]) {
        const reader = new FrameReader();
        const cut: Buffer[] = [];
        for (let at = 0; at < stream.length; at += size) {
          for (const body of reader.push(Buffer.from(stream.subarray(at, at + size)))) cut.push(Buffer.from(body));
        }
        expect(cut.map(String)).to.deep.equal(whole.map(String));
      }
    });

    it("hold events that decode, and whose data encodes to what decodes to the same", () => {
      for (const event of events()) {
        expect(event.tag).to.match(/^[\w./-]+$/);
        expect(decode(encode(event.data as Sendable))).to.deep.equal(event.data);
      }
    });

    it("tell which minions a job was published to", () => {
      expect(decodeReply(reply("ping"))).to.deep.include({ jid: recording.jobs["ping"], minions: ["web1"] });
      expect(decodeReply(reply("no-match"))).to.deep.include({ jid: null, minions: [] });
      expect(decodeReply(reply("refused-id"))).to.deep.include({ jid: null, minions: [] });
    });

    it("tell a refused key from an answer", () => {
      expect(() => decodeReply(reply("wrong-key"))).to.throw(AuthenticationError);
      expect(decodeReply(reply("no-command"))).to.deep.equal({});
    });

    it("hold returns with the verdicts that their names say", () => {
      const verdicts = {
        ping: "ok",
        changed: "changed",
        failed: "failed",
        "compile-error": "compile-error",
        exception: "failed",
      };
      for (const [job, outcome] of Object.entries(verdicts)) {
        const { data } = eventOf(job, "ret/web1");
        expect(judge(textOf(data["fun"]) ?? "", returnOf(data)).outcome, job).to.equal(outcome);
      }
    });

    it("keep bytes bytes, and show what was trimmed", () => {
      expect(eventOf("bytes", "ret/web1").data["return"]).to.deep.equal(Buffer.from([0xff, 0x00, 0x01, 0x80, 0xff]));
      expect(isTrimmed(eventOf("trimmed", "ret/web1"))).to.equal(true);
      expect(isTrimmed(eventOf("ping", "ret/web1"))).to.equal(false);
    });

    it("report the progress of states", () => {
      const { data } = eventOf("changed", "prog/web1/0");
      const chunk = isSaltMap(data["data"]) ? data["data"] : data;
      expect(chunk["len"]).to.equal(2);
      expect(readProgress(chunk["ret"])).to.include({ id: "marker", result: true, hasChanges: true });
    });

    it("never hold a request, which would carry a key", () => {
      expect(Object.values(recording.replies).some((text) => Buffer.from(text, "base64").includes("key\xda"))).to.equal(
        false,
      );
      expect(stream.includes(Buffer.from("root_key"))).to.equal(false);
    });
  });
}
