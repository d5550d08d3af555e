import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { compileGlob } from "../../../src/bridge/events/glob.ts";
import { Queue } from "../../../src/bridge/events/queue.ts";
import { isJid, JidSource } from "../../../src/bridge/wire/jid.ts";
import { parseJobTag } from "../../../src/bridge/wire/tags.ts";

describe("tag globs", () => {
  const patterns = [
    "*",
    "salt/job/*/ret/*",
    "salt/job/?/new",
    "a[0-9]",
    "a[!0-9]",
    "a[]x]",
    "a[",
    "a.b",
    "a{b}",
    "[a-c]*d",
  ];
  const tags = [
    "",
    "salt/job/1/ret/web1",
    "salt/job/1/new",
    "a1",
    "ab",
    "a]",
    "a[",
    "a.b",
    "axb",
    "a{b}",
    "bzd",
    "a\nb",
  ];

  it("match what Python's fnmatch matches", () => {
    const script =
      "import fnmatch, json, sys; p, t = json.load(sys.stdin); print(json.dumps([[fnmatch.fnmatchcase(x, y) for x in t] for y in p]))";
    const want: unknown = JSON.parse(
      execFileSync("python3", ["-c", script], { input: JSON.stringify([patterns, tags]), encoding: "utf8" }),
    );
    expect(patterns.map((pattern) => tags.map(compileGlob(pattern)))).to.deep.equal(want);
  });
});

describe("a queue", () => {
  it("gives what was pushed before and while it is read, then ends", async () => {
    const queue = new Queue<number>({ maxItems: 10 });
    queue.push(1);
    setImmediate(() => {
      queue.push(2);
      queue.end();
    });
    const seen: number[] = [];
    for await (const item of queue) seen.push(item);
    expect(seen).to.deep.equal([1, 2]);
  });

  it("drops and counts what is beyond its limits, except what may not be dropped", () => {
    const queue = new Queue<number>({
      maxItems: 2,
      maxBytes: 100,
      sizeOf: (item) => item,
      mayDrop: (item) => item !== 7,
    });
    for (const item of [10, 95, 1, 2, 7]) queue.push(item);
    expect(queue.dropped).to.equal(2);
  });

  it("throws after its items when it failed, undefined included", async () => {
    const queue = new Queue<number>({ maxItems: 2 });
    queue.push(1);
    queue.fail(new Error("over"));
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const item of queue) seen.push(item);
    })();
    expect(await reading.catch((error: unknown) => (error as Error).message)).to.equal("over");
    expect(seen).to.deep.equal([1]);
  });

  it("stays flat under a million items with a slow reader", () => {
    const queue = new Queue<{ text: string }>({ maxItems: 1000 });
    for (let index = 0; index < 1_000_000; index++) queue.push({ text: "x" });
    expect(queue.dropped).to.equal(999_000);
  });
});

describe("job ids", () => {
  it("are Salt's, in UTC, and never the same twice", () => {
    const source = new JidSource({ now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678) });
    const jids = Array.from({ length: 3000 }, () => source.next());
    expect(new Set(jids)).to.have.property("size", 3000);
    expect(jids[0]).to.match(/^20260102030405678\d{3}$/);
    expect(jids.every(isJid)).to.equal(true);
    expect([...jids].sort()).to.deep.equal(jids);
  });
});

describe("job tags", () => {
  const jid = "20260102030405678901";
  const cases: [tag: string, want: unknown][] = [
    [`salt/job/${jid}/new`, { kind: "new", jid }],
    [`salt/job/${jid}/ret/web1.example.org`, { kind: "return", jid, minion: "web1.example.org" }],
    [`salt/job/${jid}/prog/web1/12`, { kind: "progress", jid, minion: "web1" }],
    [`salt/job/${jid}/other`, undefined],
    ["salt/job/", undefined],
    [jid, undefined],
    ["salt/auth", undefined],
  ];
  for (const [tag, want] of cases) it(tag, () => expect(parseJobTag(tag)).to.deep.equal(want));
});
