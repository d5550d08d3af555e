import { describeSchedules } from "../../support/bridge/schedules-suite.ts";

describeSchedules(10_000);
