import { defineProject, python, staticSite } from "corpus";

// rejected: Property 'wsgi' is missing
defineProject({ name: "a", installer: python({}) });
// rejected: 'prot' does not exist
defineProject({ name: "b", installer: staticSite({ prot: 1 }) });
// rejected: Type 'string' is not assignable to type 'number'
defineProject({ name: "c", installer: staticSite({ port: "80" }) });
// rejected: 'workres' does not exist
defineProject({ name: "d", installer: python({ wsgi: "x" }), environments: { dev: { data: { workres: 1 } } } });
// rejected: 'nmae' does not exist
defineProject({ nmae: "e" });
// rejected: is not assignable to type
defineProject({ name: "f", salt: "2019" });
// rejected: is not assignable to type
defineProject({ name: "g", data: { when: new Date() } });
