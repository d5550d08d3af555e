import { type NodeModel, type RequisiteTarget, type SlsModel, type StateModel, statesOf } from "../../model/model.ts";
import { Late } from "../../salt/expression.ts";

const row = 30;
const left = 130;

interface Row {
  readonly y: number;
  readonly text: string;
  readonly kind: "step" | "state";
  readonly state: StateModel | undefined;
}

/**
 * The steps of an installer as a drawing (SVG): every state in the order in which it stands, and an arc from each to the states that its requisites
 * name.
 */
export function stepsGraph(steps: readonly SlsModel[]): string {
  const rows = steps.flatMap(rowsOf).map((one, index): Row => ({ ...one, y: 20 + index * row }));
  const places = new Map(rows.flatMap(({ state, y }) => (state === undefined ? [] : [[state, y] as const])));
  const arcs = rows.flatMap(({ state, y }) => (state === undefined ? [] : arcsOf(state, y, places)));
  const height = rows.length * row + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" width="720" height="${height}" role="img" aria-label="Steps, states and their requisites">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" class="tip"/></marker></defs>',
    ...arcs,
    ...rows.map(drawn),
    "</svg>",
  ].join("\n");
}

function rowsOf(sls: SlsModel): Omit<Row, "y">[] {
  const states = statesOf(sls.body).map((state) => ({ text: textOf(state, sls.body), kind: "state" as const, state }));
  return [{ text: sls.name, kind: "step", state: undefined }, ...states];
}

function textOf(state: StateModel, body: readonly NodeModel[]): string {
  const id = state.id instanceof Late ? `${firstText(state.id)}…` : state.id;
  const isConditional = !body.includes(state);
  return `${state.function}  ${id}${isConditional ? "  (when, or for each)" : ""}`;
}

function firstText({ expression }: Late): string {
  const [first] = expression.op === "concat" ? expression.parts : [];
  return typeof first === "string" ? first : "";
}

function arcsOf(state: StateModel, y: number, places: ReadonlyMap<unknown, number>): string[] {
  return state.requisites.flatMap(([keyword, targets]) =>
    targets.flatMap((target: RequisiteTarget) => {
      const to = places.get(target);
      if (to === undefined) return [];
      const bend = left - 12 - Math.min(100, Math.abs(y - to) / 3);
      return [
        `<path class="arc" marker-end="url(#tip)" d="M${left - 6} ${y} C${bend} ${y} ${bend} ${to} ${left - 6} ${to}"><title>${escapeHtml(keyword)}</title></path>`,
      ];
    }),
  );
}

function drawn({ y, text, kind }: Row): string {
  const x = kind === "step" ? left - 110 : left + 8;
  const dot = kind === "step" ? "" : `<circle cx="${left}" cy="${y}" r="4" class="dot"/>`;
  return `${dot}<text x="${x}" y="${y + 5}" class="${kind}">${escapeHtml(text)}</text>`;
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
