/**
 * A script of src/browser/file/ with all that it asks for, in one classic piece: no module, so that it runs from a file on a
 * stick, and in a package that a learning platform takes. It reads from the page in which mode it works (`data-eiland`).
 */
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { jsx } from "./preact.ts";

/**
 * What a page uses and a file never does: what keeps answers in a browser, the camera, what hands codes from tab to tab of a
 * site, and style sheets, which stand in the file.
 */
const LEFT_OUT = /\/(keep\/index|CameraButton|relay)\.tsx?$|\.css\?url$/;
const NOTHING = "\0nothing";

const inFiles = (name: string) => fileURLToPath(new URL(`../browser/file/${name}.ts`, import.meta.url));

/** What keeps answers, by name. In a package another of that name, in its own folder, keeps them in the platform too. */
const KEEPS = /\/(useAnswers|useExercises)\.ts$/;
const PACKAGE = "scorm/";

/** The script of that name, minified. */
export async function classicScript(name: string): Promise<string> {
  const bundle = await rolldown({
    input: inFiles(name),
    tsconfig: false,
    transform: { jsx },
    shimMissingExports: true, // of what is left out; of nothing else is any missing: the compiler knows
    onLog: (level, log, pass) => (log.code === "SHIMMED_EXPORT" ? undefined : pass(level, log)),
    plugins: [
      name.startsWith(PACKAGE) && {
        name: "pris:kept-in-platform",
        resolveId: (source: string, from: string | undefined) => {
          const [, hook] = KEEPS.exec(source) ?? [];
          const stands = hook && inFiles(PACKAGE + hook);
          return from === stands ? undefined : stands; // it makes use of the one that it stands for
        },
      },
      {
        name: "pris:left-out",
        resolveId: (source) => (LEFT_OUT.test(source) ? NOTHING : undefined),
        load: (id) => (id === NOTHING ? "export default undefined;" : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code.trim();
}
