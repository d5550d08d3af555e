import Handlebars from "handlebars";

/** Renders a text for people (Markdown, plain text): strict, nothing escaped. */
export function renderProse(template: string, context: Readonly<Record<string, unknown>>): string {
  return Handlebars.compile(template, { strict: true, noEscape: true })(context);
}

/** Renders a page of HTML: strict, every value escaped. */
export function renderPage(template: string, context: Readonly<Record<string, unknown>>): string {
  return Handlebars.compile(template, { strict: true })(context);
}
