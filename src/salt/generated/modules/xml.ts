// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface XmlValuePresentDocs {}

export interface XmlValuePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly value: Arg<Value>;
  readonly xpath: Arg<string>;
}

/** Arguments of `xml.value_present`, besides its name. */
export interface XmlValuePresent extends XmlValuePresentDocs, XmlValuePresentArgs {}

export interface XmlStatesDocs {}

/** State functions of `xml`. */
export interface XmlStates extends XmlStatesDocs {
  readonly value_present: State<XmlValuePresent>;
}
