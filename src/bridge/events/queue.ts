/** Limits of a queue. */
export interface QueueOptions<T> {
  /** Items held at most. */
  readonly maxItems: number;
  /**
   * Bytes held at most, as measured by `sizeOf`.
   * @default unlimited
   */
  readonly maxBytes?: number;
  /**
   * Bytes an item takes.
   * @default none are counted
   */
  readonly sizeOf?: (item: T) => number;
  /**
   * Whether an item may be dropped when the queue is full.
   * @default every item may
   */
  readonly mayDrop?: (item: T) => boolean;
}

/**
 * Carries items from callbacks to one `for await` loop, in bounded memory: when the reader is slower than the writer the
 * newest items that may be dropped are dropped, and counted.
 */
export class Queue<T> implements AsyncIterable<T> {
  readonly #options: QueueOptions<T>;
  #items: T[] = [];
  #head = 0;
  #bytes = 0;
  #dropped = 0;
  #ended: { readonly error?: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(options: QueueOptions<T>) {
    this.#options = options;
  }

  /** How many items were dropped so far. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Adds an item, unless the queue has ended or is full. */
  push(item: T): void {
    if (this.#ended !== undefined) return;
    const size = this.#options.sizeOf?.(item) ?? 0;
    if (this.#isFull(size) && (this.#options.mayDrop?.(item) ?? true)) {
      this.#dropped += 1;
      return;
    }
    this.#items.push(item);
    this.#bytes += size;
    this.#wake?.();
  }

  /** Ends the loop after the items that are there. */
  end(): void {
    this.#ended ??= {};
    this.#wake?.();
  }

  /** Makes the loop throw after the items that are there. */
  fail(error: unknown): void {
    this.#ended ??= { error };
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      if (this.#head < this.#items.length) yield this.#shift();
      else if (this.#ended !== undefined) return this.#finish(this.#ended);
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }

  #finish(ended: { readonly error?: unknown }): void {
    if ("error" in ended) throw ended.error;
  }

  #isFull(size: number): boolean {
    const { maxItems, maxBytes = Number.POSITIVE_INFINITY } = this.#options;
    return this.#items.length - this.#head >= maxItems || this.#bytes + size > maxBytes;
  }

  #shift(): T {
    const item = this.#items[this.#head] as T;
    this.#items[this.#head] = undefined as T;
    this.#head += 1;
    this.#bytes -= this.#options.sizeOf?.(item) ?? 0;
    if (this.#head === this.#items.length || this.#head > 1024) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }
}
