// Expands JSON-LD and flattens the result, as every consumer of linked data does. Nothing is fetched: a context that is not inline is an error.
import jsonld from "jsonld";
import { readInput, writeOutput } from "./io.mjs";

const documentLoader = async url => { throw new Error("The output asks for " + url); };
const base = "https://example.org/page";
const input = JSON.parse(await readInput());
const expanded = await jsonld.expand(input, { base, documentLoader, safe: true });
writeOutput(await jsonld.flatten(expanded, null, { base, documentLoader }));
