import { boolYaml11Tag, intYaml11Tag, NOT_RESOLVED, timestampTag, YAML11_SCHEMA } from "js-yaml";

/** PyYAML takes `y` and `n` for text, though YAML 1.1 calls them booleans. */
const bool: typeof boolYaml11Tag = {
  ...boolYaml11Tag,
  resolve: (source, ...rest) => (/^[yn]$/i.test(source) ? NOT_RESOLVED : boolYaml11Tag.resolve(source, ...rest)),
};

/** A leading zero means nothing to Salt: 0755 is 755 (salt/utils/yamlloader.py `construct_scalar`). */
const int: typeof intYaml11Tag = {
  ...intYaml11Tag,
  resolve: (source, ...rest) => intYaml11Tag.resolve(source.replace(/^0+(?=[0-9])/, ""), ...rest),
};

/** Dates stay as they are written. */
const timestamp: typeof timestampTag = { ...timestampTag, resolve: () => NOT_RESOLVED };

/** YAML as Salt's own loader reads it. */
export const saltSchema = YAML11_SCHEMA.withTags(bool, int, timestamp);
