/**
 * File permissions as octal digits, `"0640"`. A string only: YAML reads a bare `0640` as the number 416, and Salt
 * would see that.
 */
export type OctalMode = `${number}`;
