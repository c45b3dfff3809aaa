// Validates a document's JSON against the schema with ajv. In: { schema, data } as text. Out: { valid, errors }.
import Ajv2020 from "ajv/dist/2020.js";
import { readInput, writeOutput } from "./io.mjs";

const { schema, data } = JSON.parse(await readInput());
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(JSON.parse(schema));
const document = JSON.parse(data);
writeOutput({ valid: validate(document), errors: validate.errors ?? [], document });
