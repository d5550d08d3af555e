import { Ajv } from "ajv";
import { ajvOptions, installerSchema, manifestSchema, projectSchema } from "./schemas.ts";

// In dist/ stands the code that ajv makes of the schemas (tools/standalone-validators.mjs): making it takes longer than all that it validates.
const ajv = new Ajv(ajvOptions);

/** The schemas as functions: false and `errors` for what does not fit. */
export const validateProject = ajv.compile(projectSchema);
export const validateInstaller = ajv.compile(installerSchema);
export const validateManifest = ajv.compile(manifestSchema);
