// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoApigatewayAbsentDocs {}

export interface BotoApigatewayAbsentArgs {
  readonly api_name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly nuke_api?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly stage_name: Arg<string>;
}

/** Arguments of `boto_apigateway.absent`, besides its name. */
export interface BotoApigatewayAbsent extends BotoApigatewayAbsentDocs, BotoApigatewayAbsentArgs {}

export interface BotoApigatewayPresentDocs {}

export interface BotoApigatewayPresentArgs {
  readonly api_key_required: Arg<Value>;
  readonly api_name: Arg<string>;
  /** @default "NONE" */
  readonly authorization_type?: Arg<string>;
  readonly error_response_template?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default "{stage}_{api}_{resource}_{method}" */
  readonly lambda_funcname_format?: Arg<string>;
  readonly lambda_integration_role: Arg<string>;
  readonly lambda_region?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly response_template?: Arg<Value>;
  readonly stage_name: Arg<string>;
  readonly stage_variables?: Arg<Value>;
  readonly swagger_file: Arg<string>;
}

/** Arguments of `boto_apigateway.present`, besides its name. */
export interface BotoApigatewayPresent extends BotoApigatewayPresentDocs, BotoApigatewayPresentArgs {}

export interface BotoApigatewayUsagePlanAbsentDocs {}

export interface BotoApigatewayUsagePlanAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_absent`, besides its name. */
export interface BotoApigatewayUsagePlanAbsent extends BotoApigatewayUsagePlanAbsentDocs, BotoApigatewayUsagePlanAbsentArgs {}

export interface BotoApigatewayUsagePlanAssociationAbsentDocs {}

export interface BotoApigatewayUsagePlanAssociationAbsentArgs {
  readonly api_stages: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_association_absent`, besides its name. */
export interface BotoApigatewayUsagePlanAssociationAbsent extends BotoApigatewayUsagePlanAssociationAbsentDocs, BotoApigatewayUsagePlanAssociationAbsentArgs {}

export interface BotoApigatewayUsagePlanAssociationPresentDocs {}

export interface BotoApigatewayUsagePlanAssociationPresentArgs {
  readonly api_stages: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_association_present`, besides its name. */
export interface BotoApigatewayUsagePlanAssociationPresent extends BotoApigatewayUsagePlanAssociationPresentDocs, BotoApigatewayUsagePlanAssociationPresentArgs {}

export interface BotoApigatewayUsagePlanPresentDocs {}

export interface BotoApigatewayUsagePlanPresentArgs {
  readonly description?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly quota?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly throttle?: Arg<Value>;
}

/** Arguments of `boto_apigateway.usage_plan_present`, besides its name. */
export interface BotoApigatewayUsagePlanPresent extends BotoApigatewayUsagePlanPresentDocs, BotoApigatewayUsagePlanPresentArgs {}

export interface BotoApigatewayStatesDocs {}

/** State functions of `boto_apigateway`. */
export interface BotoApigatewayStates extends BotoApigatewayStatesDocs {
  readonly absent: State<BotoApigatewayAbsent>;
  readonly present: State<BotoApigatewayPresent>;
  readonly usage_plan_absent: State<BotoApigatewayUsagePlanAbsent>;
  readonly usage_plan_association_absent: State<BotoApigatewayUsagePlanAssociationAbsent>;
  readonly usage_plan_association_present: State<BotoApigatewayUsagePlanAssociationPresent>;
  readonly usage_plan_present: State<BotoApigatewayUsagePlanPresent>;
}
