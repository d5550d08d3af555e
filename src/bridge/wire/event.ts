import { ProtocolError } from "../errors.ts";
import { decode } from "./decoder.ts";
import { isSaltMap, type SaltMap } from "./values.ts";

/** Between tag and data: salt/utils/event.py `TAGEND`. */
const tagEnd = Buffer.from("\n\n");

/** An event of the master's bus. Its data is decoded when first looked at. */
export class SaltEvent {
  /** For example `salt/job/20260101000000000000/ret/web1`. */
  readonly tag: string;
  readonly #body: Buffer;
  readonly #dataStart: number;
  #data: SaltMap | undefined;

  private constructor(body: Buffer, tagLength: number) {
    this.tag = body.toString("utf8", 0, tagLength);
    this.#body = body;
    this.#dataStart = tagLength + tagEnd.length;
  }

  /** Reads the tag of an event body and leaves the rest as it is; undefined when there is no tag. */
  static tryParse(body: Buffer): SaltEvent | undefined {
    const tagLength = body.indexOf(tagEnd);
    return tagLength < 0 ? undefined : new SaltEvent(body, tagLength);
  }

  /** A copy that does not hold on to the stream's memory. */
  keep(): SaltEvent {
    return new SaltEvent(Buffer.from(this.#body), this.#dataStart - tagEnd.length);
  }

  /** The bytes of tag and data. */
  get size(): number {
    return this.#body.length;
  }

  /**
   * The event's data.
   *
   * @throws ProtocolError when it is not a msgpack map
   */
  get data(): SaltMap {
    this.#data ??= this.#decode();
    return this.#data;
  }

  /** Whether the packed data holds `bytes`: cheaper than decoding it. */
  packedDataIncludes(bytes: Buffer): boolean {
    return this.#body.indexOf(bytes, this.#dataStart) >= 0;
  }

  #decode(): SaltMap {
    const data = decode(this.#body.subarray(this.#dataStart));
    if (!isSaltMap(data)) throw new ProtocolError(`event: the data of ${this.tag} is not a map`);
    return data;
  }
}
