// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoDatapipelineAbsentDocs {}

export interface BotoDatapipelineAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_datapipeline.absent`, besides its name. */
export interface BotoDatapipelineAbsent extends BotoDatapipelineAbsentDocs, BotoDatapipelineAbsentArgs {}

export interface BotoDatapipelinePresentDocs {}

export interface BotoDatapipelinePresentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly parameter_objects?: Arg<Value>;
  /** @default "boto_datapipeline_parameter_objects" */
  readonly parameter_objects_from_pillars?: Arg<string>;
  readonly parameter_values?: Arg<Value>;
  /** @default "boto_datapipeline_parameter_values" */
  readonly parameter_values_from_pillars?: Arg<string>;
  readonly pipeline_objects?: Arg<Value>;
  /** @default "boto_datapipeline_pipeline_objects" */
  readonly pipeline_objects_from_pillars?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_datapipeline.present`, besides its name. */
export interface BotoDatapipelinePresent extends BotoDatapipelinePresentDocs, BotoDatapipelinePresentArgs {}

export interface BotoDatapipelineStatesDocs {}

/** State functions of `boto_datapipeline`. */
export interface BotoDatapipelineStates extends BotoDatapipelineStatesDocs {
  readonly absent: State<BotoDatapipelineAbsent>;
  readonly present: State<BotoDatapipelinePresent>;
}
