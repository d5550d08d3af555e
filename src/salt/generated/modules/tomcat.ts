// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `tomcat.undeployed`, besides its name. */
export interface TomcatUndeployed {
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
}

/** Arguments of `tomcat.wait`, besides its name. */
export interface TomcatWait {
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
}

/** Arguments of `tomcat.war_deployed`, besides its name. */
export interface TomcatWarDeployed {
  /** @default false */
  readonly force?: Arg<boolean>;
  readonly temp_war_location?: Arg<Value>;
  /** @default 180 */
  readonly timeout?: Arg<number | string>;
  /** @default "http://localhost:8080/manager" */
  readonly url?: Arg<string>;
  /** @default true */
  readonly version?: Arg<boolean>;
  readonly war: Arg<string>;
}

/** State functions of `tomcat`. */
export interface TomcatStates {
  readonly undeployed: TomcatUndeployed;
  readonly wait: TomcatWait;
  readonly war_deployed: TomcatWarDeployed;
}
