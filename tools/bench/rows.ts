/** One comparison of a benchmark: ours beside the named peer, measured in the same run. */
export interface Row {
  readonly name: string;
  readonly ours: Sample;
  readonly peer: Sample & { readonly what: string };
  /** Of the medians. @default "ms" */
  readonly unit?: string;
}

export interface Sample {
  /** Median of the runs, in milliseconds (or in the row's unit). */
  readonly medianMs: number;
  readonly runs: number;
  /** What nine of ten runs do not exceed, where it was asked for. */
  readonly p90Ms?: number;
  /** Median of the processors' time, in milliseconds, where it was measured. */
  readonly cpuMs?: number;
  /** Largest resident set of one run, in MiB, where it was measured. */
  readonly peakMiB?: number;
}

/** @throws on an empty list: a benchmark without runs says nothing */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("median of nothing");
  return (upper + lower) / 2;
}

/** Median and ninetieth percentile of some runs. */
export function sampleOf(values: readonly number[]): Sample {
  const sorted = [...values].sort((a, b) => a - b);
  const p90Ms = sorted[Math.ceil(sorted.length * 0.9) - 1];
  return { medianMs: median(values), runs: values.length, ...(p90Ms === undefined ? {} : { p90Ms }) };
}

/** The rows as a table in Markdown, with the ratios of medians (below 1: ours is quicker), of time and of the processors' time. */
export function renderRows(rows: readonly Row[]): string {
  const header =
    "| what | ours (median) | memory | peer | its median | memory | ratio | CPU |\n|---|---|---|---|---|---|---|---|";
  return [header, ...rows.map(renderRow)].join("\n");
}

function renderRow({ name, ours, peer, unit = "ms" }: Row): string {
  const ratio = (ours.medianMs / peer.medianMs).toFixed(2);
  return `| ${name} | ${time(ours, unit)} | ${memory(ours)} | ${peer.what} | ${time(peer, unit)} | ${memory(peer)} | ${ratio} | ${cpuRatio(ours, peer)} |`;
}

const time = (sample: Sample, unit: string): string =>
  `${figure(sample.medianMs)} ${unit} (n=${sample.runs}${sample.p90Ms === undefined ? "" : `, p90 ${figure(sample.p90Ms)}`})`;

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

const cpuRatio = (ours: Sample, peer: Sample): string =>
  ours.cpuMs === undefined || peer.cpuMs === undefined ? "–" : (ours.cpuMs / peer.cpuMs).toFixed(2);

const memory = (sample: Sample): string => (sample.peakMiB === undefined ? "–" : `${sample.peakMiB.toFixed(0)} MiB`);
