import { UsageError } from "../../support/errors.ts";

/**
 * The words of a text, split at blanks as a shell does; quotes keep blanks together. Nothing else means anything.
 *
 * @throws UsageError when a quote is not closed
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  const pattern = /\s*((?:[^\s'"]|'[^']*'|"[^"]*")+)/y;
  let end = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    words.push((match[1] ?? "").replace(/'([^']*)'|"([^"]*)"/g, "$1$2"));
    end = pattern.lastIndex;
  }
  if (text.slice(end).trim() !== "") throw new UsageError(`a quote is not closed in: ${text}`);
  return words;
}
