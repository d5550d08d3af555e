import { carriesValues } from "../../support/compiler/round-trip.ts";

const batches = 40;
const cases = 500;

for (const release of ["3006", "3008"] as const)
  describe(`values on their way to Salt ${release}`, function () {
    this.timeout(300_000);
    for (let batch = 0; batch < batches; batch++)
      it(`arrive as they were (${cases} cases, ${batch + 1} of ${batches})`, () =>
        carriesValues(release, { cases, seed: 20_261_200 + batch }));
  });
