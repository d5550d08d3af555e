// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface KubernetesConfigmapAbsentDocs {}

export interface KubernetesConfigmapAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.configmap_absent`, besides its name. */
export interface KubernetesConfigmapAbsent extends KubernetesConfigmapAbsentDocs, KubernetesConfigmapAbsentArgs {}

export interface KubernetesConfigmapPresentDocs {}

export interface KubernetesConfigmapPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  readonly source?: Arg<Value>;
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.configmap_present`, besides its name. */
export interface KubernetesConfigmapPresent extends KubernetesConfigmapPresentDocs, KubernetesConfigmapPresentArgs {}

export interface KubernetesDeploymentAbsentDocs {}

export interface KubernetesDeploymentAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.deployment_absent`, besides its name. */
export interface KubernetesDeploymentAbsent extends KubernetesDeploymentAbsentDocs, KubernetesDeploymentAbsentArgs {}

export interface KubernetesDeploymentPresentDocs {}

export interface KubernetesDeploymentPresentArgs {
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

/** Arguments of `kubernetes.deployment_present`, besides its name. */
export interface KubernetesDeploymentPresent extends KubernetesDeploymentPresentDocs, KubernetesDeploymentPresentArgs {}

export interface KubernetesNamespaceAbsentDocs {}

export interface KubernetesNamespaceAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kubernetes.namespace_absent`, besides its name. */
export interface KubernetesNamespaceAbsent extends KubernetesNamespaceAbsentDocs, KubernetesNamespaceAbsentArgs {}

export interface KubernetesNamespacePresentDocs {}

export interface KubernetesNamespacePresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `kubernetes.namespace_present`, besides its name. */
export interface KubernetesNamespacePresent extends KubernetesNamespacePresentDocs, KubernetesNamespacePresentArgs {}

export interface KubernetesNodeLabelAbsentDocs {}

export interface KubernetesNodeLabelAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<string>;
}

/** Arguments of `kubernetes.node_label_absent`, besides its name. */
export interface KubernetesNodeLabelAbsent extends KubernetesNodeLabelAbsentDocs, KubernetesNodeLabelAbsentArgs {}

export interface KubernetesNodeLabelFolderAbsentDocs {}

export interface KubernetesNodeLabelFolderAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<string>;
}

/** Arguments of `kubernetes.node_label_folder_absent`, besides its name. */
export interface KubernetesNodeLabelFolderAbsent extends KubernetesNodeLabelFolderAbsentDocs, KubernetesNodeLabelFolderAbsentArgs {}

export interface KubernetesNodeLabelPresentDocs {}

export interface KubernetesNodeLabelPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly node: Arg<Value>;
  readonly value: Arg<Value>;
}

/** Arguments of `kubernetes.node_label_present`, besides its name. */
export interface KubernetesNodeLabelPresent extends KubernetesNodeLabelPresentDocs, KubernetesNodeLabelPresentArgs {}

export interface KubernetesPodAbsentDocs {}

export interface KubernetesPodAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.pod_absent`, besides its name. */
export interface KubernetesPodAbsent extends KubernetesPodAbsentDocs, KubernetesPodAbsentArgs {}

export interface KubernetesPodPresentDocs {}

export interface KubernetesPodPresentArgs {
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

/** Arguments of `kubernetes.pod_present`, besides its name. */
export interface KubernetesPodPresent extends KubernetesPodPresentDocs, KubernetesPodPresentArgs {}

export interface KubernetesSecretAbsentDocs {}

export interface KubernetesSecretAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.secret_absent`, besides its name. */
export interface KubernetesSecretAbsent extends KubernetesSecretAbsentDocs, KubernetesSecretAbsentArgs {}

export interface KubernetesSecretPresentDocs {}

export interface KubernetesSecretPresentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly data?: Arg<Value>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
  readonly source?: Arg<Value>;
  readonly template?: Arg<string>;
}

/** Arguments of `kubernetes.secret_present`, besides its name. */
export interface KubernetesSecretPresent extends KubernetesSecretPresentDocs, KubernetesSecretPresentArgs {}

export interface KubernetesServiceAbsentDocs {}

export interface KubernetesServiceAbsentArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  /** @default "default" */
  readonly namespace?: Arg<string>;
}

/** Arguments of `kubernetes.service_absent`, besides its name. */
export interface KubernetesServiceAbsent extends KubernetesServiceAbsentDocs, KubernetesServiceAbsentArgs {}

export interface KubernetesServicePresentDocs {}

export interface KubernetesServicePresentArgs {
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

/** Arguments of `kubernetes.service_present`, besides its name. */
export interface KubernetesServicePresent extends KubernetesServicePresentDocs, KubernetesServicePresentArgs {}

export interface KubernetesStatesDocs {}

/** State functions of `kubernetes`. */
export interface KubernetesStates extends KubernetesStatesDocs {
  readonly configmap_absent: State<KubernetesConfigmapAbsent>;
  readonly configmap_present: State<KubernetesConfigmapPresent>;
  readonly deployment_absent: State<KubernetesDeploymentAbsent>;
  readonly deployment_present: State<KubernetesDeploymentPresent>;
  readonly namespace_absent: State<KubernetesNamespaceAbsent>;
  readonly namespace_present: State<KubernetesNamespacePresent>;
  readonly node_label_absent: State<KubernetesNodeLabelAbsent>;
  readonly node_label_folder_absent: State<KubernetesNodeLabelFolderAbsent>;
  readonly node_label_present: State<KubernetesNodeLabelPresent>;
  readonly pod_absent: State<KubernetesPodAbsent>;
  readonly pod_present: State<KubernetesPodPresent>;
  readonly secret_absent: State<KubernetesSecretAbsent>;
  readonly secret_present: State<KubernetesSecretPresent>;
  readonly service_absent: State<KubernetesServiceAbsent>;
  readonly service_present: State<KubernetesServicePresent>;
}
