// Builds the program into dist/. Run by `npm run build`, and so before most scripts; not in an installed one.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const built = path.join(root, "dist", "main.js");

/** The compiler's program; undefined: it is not installed, or not for this machine. */
function compiler() {
  try {
    const require = createRequire(path.join(root, "package.json"));
    const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin", "tsc");
    const works = spawnSync(process.execPath, [tsc, "--version"]).status === 0;
    return works ? tsc : undefined;
  } catch {
    return undefined;
  }
}

function build(tsc) {
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) return status ?? 1;
  cpSync(path.join(root, "src/telegram/texts"), path.join(root, "dist/telegram/texts"), {
    recursive: true,
    filter: (file) => !file.endsWith(".ts"),
  });
  return 0;
}

const tsc = compiler();
if (tsc !== undefined) process.exitCode = build(tsc);
else if (!existsSync(built)) {
  process.stderr.write(
    'Searchlight is not built here, and the compiler is not installed: NODE_ENV=production, --omit=dev and --omit=optional leave it out.\nInstall all of it once (npm ci --include=dev --include=optional), or install a packed one, which needs no compiler (docs/operating.md, "Installing").\n',
  );
  process.exitCode = 1;
}
