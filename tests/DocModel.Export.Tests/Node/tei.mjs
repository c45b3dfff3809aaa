// Validates XML against a RELAX NG grammar with libxml2. In: { schema, xml } as text. Out: { valid, error }.
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { readInput, writeOutput } from "./io.mjs";

const { schema, xml } = JSON.parse(await readInput());
const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema));
try {
  validator.validate(XmlDocument.fromString(xml));
  writeOutput({ valid: true, error: "" });
} catch (error) {
  writeOutput({ valid: false, error: String(error.message) });
}
