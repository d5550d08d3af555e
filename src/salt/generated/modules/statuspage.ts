// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface StatuspageCreateDocs {}

export interface StatuspageCreateArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number | string>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.create`, besides its name. */
export interface StatuspageCreate extends StatuspageCreateDocs, StatuspageCreateArgs {}

export interface StatuspageDeleteDocs {}

export interface StatuspageDeleteArgs {
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number | string>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.delete`, besides its name. */
export interface StatuspageDelete extends StatuspageDeleteDocs, StatuspageDeleteArgs {}

export interface StatuspageManagedDocs {}

export interface StatuspageManagedArgs {
  /** @default false */
  readonly allow_empty?: Arg<boolean>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number | string>;
  readonly config: Arg<Value>;
  /** @default 1 */
  readonly pace?: Arg<number>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.managed`, besides its name. */
export interface StatuspageManaged extends StatuspageManagedDocs, StatuspageManagedArgs {}

export interface StatuspageUpdateDocs {}

export interface StatuspageUpdateArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly api_key?: Arg<string>;
  readonly api_url?: Arg<Value>;
  readonly api_version?: Arg<number | string>;
  /** @default "incidents" */
  readonly endpoint?: Arg<string>;
  readonly id?: Arg<Value>;
  readonly page_id?: Arg<Value>;
}

/** Arguments of `statuspage.update`, besides its name. */
export interface StatuspageUpdate extends StatuspageUpdateDocs, StatuspageUpdateArgs {}

export interface StatuspageStatesDocs {}

/** State functions of `statuspage`. */
export interface StatuspageStates extends StatuspageStatesDocs {
  readonly create: State<StatuspageCreate>;
  readonly delete: State<StatuspageDelete>;
  readonly managed: State<StatuspageManaged>;
  readonly update: State<StatuspageUpdate>;
}
