// Notes, kept as one JSON file in the project's data directory.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import express from "express";

const file = `${process.env.DATA_ROOT ?? "."}/notes.json`;
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
const write = (notes) => {
  writeFileSync(`${file}.new`, JSON.stringify(notes));
  renameSync(`${file}.new`, file);
};

const application = express();
application.use(express.json());
application.get("/", (_, response) => void response.json({ notes: read() }));
application.post("/", (request, response) => {
  write([...read(), String(request.body.note)]);
  response.status(201).end();
});
application.get("/health", (_, response) => void response.send("ok"));
application.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? "127.0.0.1");
