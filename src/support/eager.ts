import { setFlagsFromString } from "node:v8";

/**
 * Loads a module of which every function is called, once: V8 compiles them with it. Otherwise it reads each of them two or three times, first to find
 * where it ends, and compiles it when it is called.
 */
export async function loadWhole<Module>(load: () => Promise<Module>): Promise<Module> {
  setFlagsFromString("--no-lazy");
  try {
    return await load();
  } finally {
    setFlagsFromString("--lazy");
  }
}
