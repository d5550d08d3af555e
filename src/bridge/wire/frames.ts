import { ProtocolError } from "../errors.ts";

/** `{"head": {}, "body": …}` up to the body's own header: salt/transport/frame.py `frame_msg`, `frame_msg_ipc`. */
const frameStart = Buffer.from([0x82, 0xa4, ...Buffer.from("head"), 0x80, 0xa4, ...Buffer.from("body")]);

/** Far above any `max_event_size` in use; a larger announcement is a broken stream. */
const defaultMaxFrameBytes = 256 * 1024 * 1024;

const lengthPrefixBytes = 4;

/** Where a frame's body lies: relative to the frame's first byte. */
interface FrameExtent {
  readonly bodyStart: number;
  readonly end: number;
}

/**
 * Cuts the byte stream of the event socket into event bodies.
 *
 * Patch releases of Salt differ: some send bare msgpack, some put a 4-byte length before it. Which it is shows in the first
 * byte of each frame (0x82 is the map of a bare frame; as a length it would announce 2 GiB).
 */
export class FrameReader {
  readonly #maxFrameBytes: number;
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** No frame can be complete before this many bytes are there. */
  #needed = 1;

  constructor(maxFrameBytes: number = defaultMaxFrameBytes) {
    this.#maxFrameBytes = maxFrameBytes;
  }

  /**
   * The bodies that `chunk` completes. They are views: copy what is kept.
   *
   * @throws ProtocolError when the stream is not frames; it cannot be read any further
   */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    if (this.#buffered < this.#needed) return [];
    const bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    const bodies: Buffer[] = [];
    let at = 0;
    this.#needed = 1;
    while (at < bytes.length) {
      const extent = this.#measure(bytes, at);
      if (typeof extent === "number") {
        this.#needed = extent;
        break;
      }
      bodies.push(bytes.subarray(at + extent.bodyStart, at + extent.end));
      at += extent.end;
    }
    this.#keep(bytes.subarray(at));
    return bodies;
  }

  #keep(rest: Buffer): void {
    this.#chunks = rest.length === 0 ? [] : [rest];
    this.#buffered = rest.length;
  }

  /** The frame at `at`, or how many bytes of it are needed to know more. */
  #measure(bytes: Buffer, at: number): FrameExtent | number {
    const available = bytes.length - at;
    const prefix = bytes[at] === frameStart[0] ? 0 : lengthPrefixBytes;
    const bodyHeader = prefix + frameStart.length;
    if (available < bodyHeader + 1) {
      this.#checkStart(bytes, at + prefix);
      return bodyHeader + 1;
    }
    this.#checkStart(bytes, at + prefix);
    const size = bodySize(bytes, at + bodyHeader);
    if (size.lengthBytes + bodyHeader + 1 > available) return bodyHeader + 1 + size.lengthBytes;
    const bodyStart = bodyHeader + 1 + size.lengthBytes;
    const end = bodyStart + size.read();
    if (end > this.#maxFrameBytes) throw new ProtocolError(`event socket: a frame of ${end} bytes is above the limit`);
    if (prefix > 0 && bytes.readUInt32BE(at) !== end - prefix) {
      throw new ProtocolError("event socket: the length before a frame is not the frame's length");
    }
    return available < end ? end : { bodyStart, end };
  }

  /** Refuses a stranger's bytes as soon as they differ, so that garbage is never waited on. */
  #checkStart(bytes: Buffer, at: number): void {
    const present = Math.max(0, Math.min(frameStart.length, bytes.length - at));
    if (present > 0 && frameStart.compare(bytes, at, at + present, 0, present) !== 0) {
      throw new ProtocolError("event socket: the stream holds something that is not a frame of Salt");
    }
  }
}

/** The body is bytes (bin 8/16/32); old releases pack it as text (str 8/16/32, fixstr). */
function bodySize(bytes: Buffer, at: number): { lengthBytes: number; read: () => number } {
  const type = bytes[at] ?? 0;
  if (type >= 0xa0 && type <= 0xbf) return { lengthBytes: 0, read: () => type & 0x1f };
  const binary = type >= 0xc4 && type <= 0xc6;
  if (!binary && !(type >= 0xd9 && type <= 0xdb)) {
    throw new ProtocolError(`event socket: a frame's body has the type 0x${type.toString(16)}`);
  }
  const lengthBytes = 1 << (type - (binary ? 0xc4 : 0xd9));
  return { lengthBytes, read: () => bytes.readUIntBE(at + 1, lengthBytes) };
}
