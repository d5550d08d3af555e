// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `xml.value_present`, besides its name. */
export interface XmlValuePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly value: Arg<string>;
  readonly xpath: Arg<string>;
}

/** State functions of `xml`. */
export interface XmlStates {
  readonly value_present: XmlValuePresent;
}
