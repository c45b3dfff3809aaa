// Standard input as text, and one JSON value as the only line on standard output: libraries that log do so on standard error.
console.log = console.info = console.debug = console.warn = (...args) => process.stderr.write(args.join(" ") + "\n");

export async function readInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

export function writeOutput(value) {
  // A browser's page has timers that would keep the process alive; a pipe takes what is written before the callback.
  process.stdout.write(JSON.stringify(value), () => process.exit(0));
}
