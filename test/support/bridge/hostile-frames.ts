import { readFileSync } from "node:fs";
import { encode } from "../../../src/bridge/wire/encoder.ts";
import { FrameReader } from "../../../src/bridge/wire/frames.ts";

type Random = () => number;

/** What masters have said: replies to requests, and events' bodies. */
export interface Recorded {
  readonly replies: readonly Buffer[];
  readonly bodies: readonly Buffer[];
}

/** The bytes that were recorded from masters of two releases. */
export function readRecorded(): Recorded {
  const replies: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const release of ["3006", "3008"]) {
    const url = new URL(`../../contract/recorded/salt-${release}.json`, import.meta.url);
    const { replies: said, events } = JSON.parse(readFileSync(url, "utf8")) as {
      replies: Record<string, string>;
      events: string;
    };
    replies.push(...Object.values(said).map((text) => Buffer.from(text, "base64")));
    bodies.push(...new FrameReader().push(Buffer.from(events, "base64")).map((body) => Buffer.from(body)));
  }
  return { replies, bodies };
}

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

const randomBytes = (random: Random, size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, () => Math.floor(random() * 256)));

/** Headers that announce more than there is, and types that msgpack does not have. */
const headers: readonly Buffer[] = [
  [0xdf, 0xff, 0xff, 0xff, 0xff],
  [0xdd, 0x7f, 0xff, 0xff, 0xff],
  [0xdb, 0xff, 0xff, 0xff, 0xff],
  [0xc6, 0x10, 0x00, 0x00, 0x00],
  [0xc9, 0xff, 0xff, 0xff, 0xff, 0x4e],
  [0xc1],
  [0xc7, 0x00, 0x4e],
  [0xd8, 0x4e],
].map((bytes) => Buffer.from(bytes));

/** Ways to spoil bytes. */
const spoilers: readonly ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[] = [
  (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  (bytes, random) => bytes.subarray(Math.floor(random() * bytes.length)),
  (bytes, random) => {
    const spoiled = Buffer.from(bytes);
    for (let count = 1 + Math.floor(random() * 4); count > 0 && spoiled.length > 0; count--)
      spoiled[Math.floor(random() * spoiled.length)] = Math.floor(random() * 256);
    return spoiled;
  },
  (bytes, random) => insert(bytes, random, pick(random, headers)),
  (bytes, random) => insert(bytes, random, randomBytes(random, 1 + Math.floor(random() * 16))),
  (bytes, random, other) => Buffer.concat([cut(bytes, random), cut(other, random)]),
  (bytes) => Buffer.concat([bytes, bytes]),
  (_bytes, random) => randomBytes(random, Math.floor(random() * 64)),
  (_bytes, random) => Buffer.alloc(1 + Math.floor(random() * 2000), pick(random, [0x81, 0x91, 0xc1, 0xff, 0x00])),
  (bytes) => Buffer.from(bytes),
];

const cut = (bytes: Buffer, random: Random) => bytes.subarray(0, Math.floor(random() * bytes.length));

function insert(bytes: Buffer, random: Random, what: Buffer): Buffer {
  const at = Math.floor(random() * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
}

/** One of the recorded, spoiled or as it is. */
export function spoiled(recorded: readonly Buffer[], random: Random): Buffer {
  return pick(random, spoilers)(pick(random, recorded), random, pick(random, recorded));
}

/** The frame of an event's body as either release writes it. */
export function framed(body: Buffer, random: Random): Buffer {
  const frame = encode({ head: {}, body });
  if (random() < 0.5) return frame;
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(frame.length);
  return Buffer.concat([prefix, frame]);
}
