export { default } from "../../../../projects/guestbook/project.ts";
