import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isVerb } from "../../src/commands/verbs.ts";
import { environment } from "../../src/runtime/environment.ts";
import { exitCodeOf, OperatorFault } from "../../src/runtime/operator-fault.ts";

/*
 * What the files in deploy/ name is there: files, commands, variables, ports and codes. Where systemd, nginx
 * or Caddy is at hand, it reads its file, too.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (name: string) => readFileSync(path.join(root, "deploy", name), "utf8");
const files = readdirSync(path.join(root, "deploy"));
const ours = new Set(Object.keys(environment.shape));
const isAtHand = (program: string) => spawnSync("which", [program]).status === 0;

/** What others read: Node, and PostgreSQL's image with the script that makes the roles. */
const others = new Set(["NODE_ENV", "PATH", "POSTGRES_PASSWORD", "OWNER_PASSWORD", "BOT_PASSWORD"]);

it.each(["Dockerfile", "compose.yml", "compose.embedded.yml", "searchlight.service"])(
  "%s sets nothing but variables that somebody reads",
  (name) => {
    const text = read(name).replaceAll(/^\s*#.*$/gm, "");
    const set = [
      ...text.matchAll(/^ {4,6}([A-Z_]+): /gm),
      ...[...text.matchAll(/^(?:ENV|Environment=)(.*)$/gm)].flatMap(([, pairs = ""]) => [
        ...pairs.matchAll(/([A-Z_]+)=/g),
      ]),
      ...text.matchAll(/\$\{([A-Z_]+)/g),
    ].map(([, variable = ""]) => variable);
    expect(set.length).toBeGreaterThan(1);
    expect(set.filter((variable) => !ours.has(variable) && !others.has(variable))).toEqual([]);
  },
);

it("each file that one of them takes or mounts is there, and each command is one", () => {
  const texts = files.map(read).join("\n");
  for (const [, file = ""] of texts.matchAll(/(?:-f|dockerfile:) (deploy\/[\w.-]+)/g)) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
  }
  for (const [, file = ""] of texts.matchAll(/- \.\/([\w.-]+):\//g)) expect(files).toContain(file);
  const verbs = [
    ...texts.matchAll(/bin\/searchlight ([a-z-]+)/g),
    ...texts.matchAll(/^CMD \["([a-z-]+)"\]/gm),
  ];
  expect(verbs.length).toBeGreaterThan(1);
  for (const [, verb = ""] of verbs) expect(isVerb(verb), verb).toBe(true);
});

it("the service is left alone after the codes that trying again does not mend", () => {
  const codes = /^RestartPreventExitStatus=(.*)$/m.exec(read("searchlight.service"))?.[1];
  const kinds = ["token_refused", "schema_of_later_version"] as const;
  expect(codes?.split(" ").map(Number)).toEqual(
    kinds.map((kind) => exitCodeOf(new OperatorFault(kind, ""))),
  );
});

it("the container is asked where it answers, and proxies lead where the bot listens", () => {
  const usual = environment.parse({ BOT_TOKEN: `1000:${"x".repeat(30)}`, ADMIN_IDS: "5" });
  const docker = read("Dockerfile");
  const port = /STATUS_PORT=(\d+)/.exec(docker)?.[1];
  expect(docker).toContain(`http://${usual.STATUS_HOST}:${port}/live`);
  const bot = `${usual.HOST}:${usual.PORT}`;
  expect(read("nginx.conf")).toContain(`server ${bot};`);
  expect(read("Caddyfile")).toContain(`reverse_proxy ${bot} {`);
});

it("the roles that are made are those that the bots use", () => {
  const roles = [...read("make-roles.sh").matchAll(/create role (\w+)/g)].map(([, name]) => name);
  const used = [...read("compose.yml").matchAll(/postgres:\/\/(\w+):/g)].map(([, name]) => name);
  expect(new Set(used)).toEqual(new Set(roles));
  expect(spawnSync("sh", ["-n", path.join(root, "deploy/make-roles.sh")]).status).toBe(0);
});

it("what is packed has all of it", () => {
  const packed = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: root,
  });
  const said = packed.stdout.toString();
  for (const file of [...files.map((name) => `deploy/${name}`), "migrations/meta/_journal.json"]) {
    expect(said).toContain(`"path": "${file}"`);
  }
  expect(said).not.toContain("_snapshot.json");
});

it("a copy without its compiler says how to get it, and goes on with what was built before", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "searchlight-copy-"));
  mkdirSync(path.join(folder, "packaging"));
  writeFileSync(path.join(folder, "package.json"), "{}");
  const build = path.join(folder, "packaging", "build.mjs");
  copyFileSync(path.join(root, "packaging", "build.mjs"), build);
  const seen = spawnSync(process.execPath, [build]);
  expect(seen.status).toBe(1);
  expect(seen.stderr.toString()).toContain("npm ci --include=dev --include=optional");
  mkdirSync(path.join(folder, "dist"));
  writeFileSync(path.join(folder, "dist", "main.js"), "");
  expect(spawnSync(process.execPath, [build]).status).toBe(0);
  rmSync(folder, { recursive: true });
});

it.runIf(isAtHand("systemd-analyze"))("systemd reads the service", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "searchlight-unit-"));
  const unit = path.join(folder, "searchlight-tried.service");
  // As what is installed and who runs it are not on this machine.
  const text = read("searchlight.service")
    .replace(/^ExecStart=\S+/m, "ExecStart=/bin/true")
    .replaceAll(/^(User|Group)=.*$/gm, "$1=root")
    .replace(/^Documentation=.*$/m, "");
  writeFileSync(unit, text);
  const seen = spawnSync("systemd-analyze", ["verify", "--man=no", unit]);
  rmSync(folder, { recursive: true });
  expect(seen.stderr.toString()).not.toContain("searchlight-tried");
  expect(seen.status).toBe(0);
});

it.runIf(isAtHand("nginx") && isAtHand("openssl"))("nginx reads its file", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "searchlight-nginx-"));
  const at = (name: string) => path.join(folder, name);
  const subject = ["-subj", "/CN=bot.example.org", "-days", "1"];
  const files = ["-keyout", at("key.pem"), "-out", at("cert.pem")];
  spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...subject, ...files]);
  const site = read("nginx.conf")
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${at("cert.pem")};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${at("key.pem")};`);
  writeFileSync(at("site.conf"), site);
  writeFileSync(
    at("nginx.conf"),
    `pid ${at("pid")};\nevents {}\nhttp { include ${at("site.conf")}; }\n`,
  );
  const seen = spawnSync("nginx", ["-t", "-p", folder, "-c", at("nginx.conf")]);
  rmSync(folder, { recursive: true });
  expect(seen.stderr.toString()).toContain("test is successful");
});

it.runIf(isAtHand("caddy"))("Caddy reads its file", () => {
  const file = path.join(root, "deploy/Caddyfile");
  const seen = spawnSync("caddy", [
    "adapt",
    "--config",
    file,
    "--adapter",
    "caddyfile",
    "--validate",
  ]);
  expect(seen.status, seen.stderr.toString()).toBe(0);
});
