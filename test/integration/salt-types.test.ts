import { describeSaltTypes } from "../support/salt-types/suite.ts";

describeSaltTypes("3008");
