// How many Word files a library for Node writes in a second of a processor: node rate.mjs docx|docxtemplater LINES DOCUMENTS THREADS
// Each line of the file is one paragraph: how deep it stands, a tab, its text.
import { readFileSync } from "node:fs";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";

async function docx(lines) {
  const { Document, Packer, Paragraph } = await import("docx");
  return () =>
    Packer.toBuffer(
      new Document({
        sections: [{ children: lines.map(({ depth, text }) => new Paragraph({ text, indent: { left: depth * 360 } })) }],
      }),
    );
}

async function docxtemplater(lines) {
  const { default: Docxtemplater } = await import("docxtemplater");
  const { default: PizZip } = await import("pizzip");
  const template = await (
    await docx([
      { depth: 0, text: "{#lines}" },
      { depth: 1, text: "{text}" },
      { depth: 0, text: "{/lines}" },
    ])
  )();
  return async () => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: false });
    filled.render({ lines });
    return filled.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
}

if (isMainThread) {
  const [name, file, documents, threads] = process.argv.slice(2);
  const workers = Array.from(
    { length: Number(threads) },
    () =>
      new Worker(fileURLToPath(import.meta.url), {
        workerData: { name, file, documents: Math.ceil(Number(documents) / Number(threads)) },
      }),
  );
  const told = (worker) => new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  await Promise.all(workers.map(told)); // warm
  const begun = process.cpuUsage();
  workers.forEach((worker) => worker.postMessage("go"));
  const made = await Promise.all(workers.map(told));
  const used = process.cpuUsage(begun);
  const seconds = (used.user + used.system) / 1e6;
  console.log((made.reduce((sum, each) => sum + each, 0) / seconds).toFixed(2));
} else {
  const { name, file, documents } = workerData;
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ depth: Number(line.split("\t")[0]), text: line.split("\t")[1] }));
  const write = await (name === "docx" ? docx(lines) : docxtemplater(lines));
  for (let count = 0; count < Math.max(3, documents / 5); count++) {
    if ((await write()).length < 1000) throw new Error("an empty file");
  }
  parentPort.once("message", async () => {
    for (let count = 0; count < documents; count++) await write();
    parentPort.postMessage(documents);
    parentPort.close();
  });
  parentPort.postMessage("warm");
}
