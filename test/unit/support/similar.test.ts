import { expect } from "chai";
import { mostSimilar } from "../../../src/support/similar.ts";

describe("the most similar word", () => {
  for (const [word, candidates, want] of [
    ["manged", ["managed", "absent"], "managed"],
    ["nmae", ["name", "salt"], "name"],
    ["Mode", ["mode"], "mode"],
    ["xyz", ["managed"], undefined],
    ["a", ["b"], "b"],
  ] as const) {
    it(`to ${word} of ${candidates.join(", ")} is ${want}`, () => expect(mostSimilar(word, candidates)).to.equal(want));
  }
});
