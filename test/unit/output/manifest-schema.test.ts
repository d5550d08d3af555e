import { readFileSync } from "node:fs";
import { expect } from "chai";
import { manifestSchema } from "../../../src/model/schemas.ts";

describe("the manifest's schema", () => {
  it("is published as it is used", () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL("../../../docs/schemas/manifest-1.json", import.meta.url), "utf8"),
    );
    expect(published).to.deep.equal(manifestSchema);
  });
});
