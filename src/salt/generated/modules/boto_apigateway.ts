// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_apigateway.absent`, besides its name. */
export interface BotoApigatewayAbsent {
  readonly api_name: Arg<string>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  /** @default false */
  readonly nuke_api?: Arg<boolean>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly stage_name: Arg<string>;
}

/** Arguments of `boto_apigateway.present`, besides its name. */
export interface BotoApigatewayPresent {
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

/** Arguments of `boto_apigateway.usage_plan_absent`, besides its name. */
export interface BotoApigatewayUsagePlanAbsent {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_association_absent`, besides its name. */
export interface BotoApigatewayUsagePlanAssociationAbsent {
  readonly api_stages: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_association_present`, besides its name. */
export interface BotoApigatewayUsagePlanAssociationPresent {
  readonly api_stages: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_apigateway.usage_plan_present`, besides its name. */
export interface BotoApigatewayUsagePlanPresent {
  readonly description?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly plan_name: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly quota?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly throttle?: Arg<Value>;
}

/** State functions of `boto_apigateway`. */
export interface BotoApigatewayStates {
  readonly absent: BotoApigatewayAbsent;
  readonly present: BotoApigatewayPresent;
  readonly usage_plan_absent: BotoApigatewayUsagePlanAbsent;
  readonly usage_plan_association_absent: BotoApigatewayUsagePlanAssociationAbsent;
  readonly usage_plan_association_present: BotoApigatewayUsagePlanAssociationPresent;
  readonly usage_plan_present: BotoApigatewayUsagePlanPresent;
}
