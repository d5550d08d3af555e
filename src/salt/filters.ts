/**
 * The filters that a definition may use, each with what it gives. Jinja's own and Salt's (`@jinja_filter` in salt/utils), as far as
 * Salt 3006, 3007 and 3008 have them alike; what reads the clock, the network or chance is left out.
 */
export const filterResults: Readonly<Record<string, "text" | "number" | "boolean" | "any">> = {
  ...{ upper: "text", lower: "text", capitalize: "text", title: "text", trim: "text", string: "text" },
  ...{ replace: "text", regex_replace: "text", regex_escape: "text", join: "text", path_join: "text", tojson: "text" },
  ...{ base64_encode: "text", base64_decode: "text", md5: "text", sha256: "text", sha512: "text", uuid: "text" },
  ...{ to_snake_case: "text", to_camelcase: "text" },
  ...{ int: "number", float: "number", abs: "number", length: "number", sum: "number" },
  ...{ to_bool: "boolean", is_ip: "boolean", is_ipv4: "boolean", is_ipv6: "boolean" },
  ...{ first: "any", last: "any", min: "any", max: "any", default: "any", traverse: "any", sort: "any" },
  ...{ unique: "any", union: "any", intersect: "any", difference: "any", list: "any", map: "any", flatten: "any" },
  ...{ ipv4: "any", ipv6: "any", regex_match: "any", regex_search: "any" },
};
