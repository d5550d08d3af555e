import { describeFlood } from "../../support/bridge/flood-suite.ts";

describe("a busy event bus", () => describeFlood(60));
