import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";

/** A file system of its own at a directory, and a file that fills it. Needs root. */
export class SmallDisk {
  readonly directory: string;
  readonly ballast: string;

  constructor(directory: string, mebibytes: number) {
    this.directory = directory;
    this.ballast = `${directory}/.ballast`;
    mkdirSync(directory, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m,mode=0751`, "corpus-small-disk", directory]);
  }

  get free(): number {
    const { bavail, bsize } = statfsSync(this.directory);
    return bavail * bsize;
  }

  /** Fill it until `leave` bytes are free. */
  fill(leave = 0): void {
    const handle = openSync(this.ballast, "a");
    const piece = Buffer.alloc(4096, 1);
    try {
      while (this.free > leave) writeSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  }

  /** A shell command that fills it to the last byte, without failing. */
  get filling(): string {
    return `dd if=/dev/zero of=${this.ballast} bs=4k oflag=append conv=notrunc 2>/dev/null; true`;
  }

  empty(): void {
    rmSync(this.ballast, { force: true });
  }

  unmount(): void {
    execFileSync("umount", ["--lazy", this.directory]);
  }
}
