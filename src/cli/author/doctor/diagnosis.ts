/** One thing that was looked at. */
export interface Diagnosis {
  readonly name: string;
  /** `missing`: not there, and not needed for everything. */
  readonly state: "good" | "missing" | "wrong";
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
}
