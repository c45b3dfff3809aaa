// Parses with Mermaid itself and gives the columns that it would draw: [{ period, events }], and the title.
import { JSDOM } from "jsdom";
import { readInput, writeOutput } from "./io.mjs";

const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import("mermaid")).default;
mermaid.initialize({ startOnLoad: false });

// While it parses, Mermaid holds entities in signs of its own; when it draws, it turns them back and the page reads them.
function drawn(text) {
  const element = window.document.createElement("textarea");
  element.innerHTML = text.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  return element.value.trim();
}

const text = await readInput();
const { diagramType } = await mermaid.parse(text);
const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
writeOutput({
  diagramType,
  title: drawn(db.getCommonDb().getDiagramTitle()),
  sections: db.getSections(),
  tasks: db.getTasks().map(task => ({ period: drawn(task.task), events: task.events.map(drawn) })),
});
