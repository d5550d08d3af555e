// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface TomcatUndeployedDocs {}

export interface TomcatUndeployedArgs {
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
}

/** Arguments of `tomcat.undeployed`, besides its name. */
export interface TomcatUndeployed extends TomcatUndeployedDocs, TomcatUndeployedArgs {}

export interface TomcatWaitDocs {}

export interface TomcatWaitArgs {
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
}

/** Arguments of `tomcat.wait`, besides its name. */
export interface TomcatWait extends TomcatWaitDocs, TomcatWaitArgs {}

export interface TomcatWarDeployedDocs {}

export interface TomcatWarDeployedArgs {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly temp_war_location?: Arg<Value>;
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
  /** @default true */
  readonly version?: Arg<Value>;
  readonly war: Arg<string>;
}

/** Arguments of `tomcat.war_deployed`, besides its name. */
export interface TomcatWarDeployed extends TomcatWarDeployedDocs, TomcatWarDeployedArgs {}

export interface TomcatStatesDocs {}

/** State functions of `tomcat`. */
export interface TomcatStates extends TomcatStatesDocs {
  readonly undeployed: State<TomcatUndeployed>;
  readonly wait: State<TomcatWait>;
  readonly war_deployed: State<TomcatWarDeployed>;
}
