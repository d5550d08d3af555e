// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `statuspage.create`, besides its name. */
export interface StatuspageCreate {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.delete`, besides its name. */
export interface StatuspageDelete {
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.managed`, besides its name. */
export interface StatuspageManaged {
  /** @default false */
  readonly allow_empty?: Arg<boolean>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number>;
  readonly config: Arg<Value>;
  /** @default 1 */
  readonly pace?: Arg<number>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.update`, besides its name. */
export interface StatuspageUpdate {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly page_id?: Arg<Value>;
}

/** State functions of `statuspage`. */
export interface StatuspageStates {
  readonly create: StatuspageCreate;
  readonly delete: StatuspageDelete;
  readonly managed: StatuspageManaged;
  readonly update: StatuspageUpdate;
}
