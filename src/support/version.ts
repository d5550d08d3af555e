import packageJson from "../../package.json" with { type: "json" };

/** The version of corpus, as its package says. */
export const version: string = packageJson.version;

/** The oldest node that runs it. */
export const oldestNode: string = packageJson.engines.node.replace(/^>=/, "");
