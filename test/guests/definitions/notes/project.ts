export { default } from "../../../../projects/notes/project.ts";
