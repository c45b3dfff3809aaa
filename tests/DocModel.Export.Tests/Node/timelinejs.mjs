// Loads a timeline with TimelineJS itself, in a page, and gives what it shows: its errors, and every slide with its date and its text.
import fs from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { readInput, writeOutput } from "./io.mjs";

const script = createRequire(import.meta.url).resolve("@knight-lab/timelinejs/dist/js/timeline.js");
const { window } = new JSDOM("<!doctype html><body><div id='timeline'></div></body>", { runScripts: "outside-only", url: "http://localhost/", pretendToBeVisual: true });
for (const name of ["log", "info", "warn", "error"]) window.console[name] = () => {};
window.eval(fs.readFileSync(script, "utf8"));

function plain(html) {
  const element = window.document.createElement("div");
  element.innerHTML = html;
  return { text: element.textContent, elements: [...element.querySelectorAll("*")].map(e => e.tagName.toLowerCase()) };
}

const timeline = new window.TL.Timeline("timeline", JSON.parse(await readInput()), { script_path: "http://localhost/" });
await new Promise(resolve => setTimeout(resolve, 0));
const { config } = timeline;
config.validate();
const date = value => value && { ...value.data, date_obj: undefined, shownYear: Math.abs(value.getFullYear()), display: value.getDisplayDate() };
writeOutput({
  errors: config.messages.errors.map(String),
  scale: config.scale,
  title: plain(config.title.text.headline),
  events: config.events.map(event => ({
    id: event.unique_id,
    start: date(event.start_date),
    end: date(event.end_date) ?? null,
    display: event.display_date,
    headline: plain(event.text.headline),
    text: plain(event.text.text),
  })),
});
