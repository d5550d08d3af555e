/** A template needs what only a minion has, or what nunjucks has not; it may be right. */
export class NotPreviewed extends Error {}

/** A template is wrong. */
export class TemplateFailure extends Error {
  /** In the template, from 1; undefined when nunjucks does not say. */
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}
