import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect } from "chai";
import { installerSchema, manifestSchema, projectSchema } from "../../../src/model/schemas.ts";

describe("the manifest's schema", () => {
  it("is published as it is used", () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL("../../../docs/schemas/manifest-1.json", import.meta.url), "utf8"),
    );
    expect(published).to.deep.equal(manifestSchema);
  });

  it("is a schema, as those of definitions are", () => {
    for (const schema of [manifestSchema, projectSchema, installerSchema]) new Ajv().compile(schema);
    expect(() => new Ajv().compile({ type: "no type" })).to.throw("schema is invalid");
  });
});
