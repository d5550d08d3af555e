// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `kubernetes.configmap_absent`, besides its name. */
export interface KubernetesConfigmapAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.configmap_present`, besides its name. */
export interface KubernetesConfigmapPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  readonly source?: Arg<Value>;
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.deployment_absent`, besides its name. */
export interface KubernetesDeploymentAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.deployment_present`, besides its name. */
export interface KubernetesDeploymentPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly metadata?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly spec?: Arg<Value>;
  /** @default "" */
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.namespace_absent`, besides its name. */
export interface KubernetesNamespaceAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kubernetes.namespace_present`, besides its name. */
export interface KubernetesNamespacePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kubernetes.node_label_absent`, besides its name. */
export interface KubernetesNodeLabelAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<string>;
}

/** Arguments of `kubernetes.node_label_folder_absent`, besides its name. */
export interface KubernetesNodeLabelFolderAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<string>;
}

/** Arguments of `kubernetes.node_label_present`, besides its name. */
export interface KubernetesNodeLabelPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `kubernetes.pod_absent`, besides its name. */
export interface KubernetesPodAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.pod_present`, besides its name. */
export interface KubernetesPodPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly metadata?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly spec?: Arg<Value>;
  /** @default "" */
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.secret_absent`, besides its name. */
export interface KubernetesSecretAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.secret_present`, besides its name. */
export interface KubernetesSecretPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  readonly source?: Arg<Value>;
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.service_absent`, besides its name. */
export interface KubernetesServiceAbsent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.service_present`, besides its name. */
export interface KubernetesServicePresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly metadata?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  /** @default "" */
  readonly source?: Arg<string>;
  readonly spec?: Arg<Value>;
  /** @default "" */
  readonly template?: Arg<string>;
}

/** State functions of `kubernetes`. */
export interface KubernetesStates {
  readonly configmap_absent: KubernetesConfigmapAbsent;
  readonly configmap_present: KubernetesConfigmapPresent;
  readonly deployment_absent: KubernetesDeploymentAbsent;
  readonly deployment_present: KubernetesDeploymentPresent;
  readonly namespace_absent: KubernetesNamespaceAbsent;
  readonly namespace_present: KubernetesNamespacePresent;
  readonly node_label_absent: KubernetesNodeLabelAbsent;
  readonly node_label_folder_absent: KubernetesNodeLabelFolderAbsent;
  readonly node_label_present: KubernetesNodeLabelPresent;
  readonly pod_absent: KubernetesPodAbsent;
  readonly pod_present: KubernetesPodPresent;
  readonly secret_absent: KubernetesSecretAbsent;
  readonly secret_present: KubernetesSecretPresent;
  readonly service_absent: KubernetesServiceAbsent;
  readonly service_present: KubernetesServicePresent;
}
