/** Plain JSON: what `data` may hold. */
export type Data = { readonly [key: string]: DataValue };
export type DataValue = null | boolean | number | string | readonly DataValue[] | { readonly [key: string]: DataValue };

/** Some of the keys of `T`, at any depth; lists are replaced whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> }
    : Widened<T>;

/** Literal types widened, so that an override may hold another value of the same kind. */
type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
