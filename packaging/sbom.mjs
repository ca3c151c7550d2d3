// Writes a bill of materials (CycloneDX 1.5) of what is installed with the program. Run by `npm run sbom`.
// npm's own leaves out what the workspaces, which are not installed, need as well.
import { installed, license, name, version } from "./installed.mjs";

const addressOf = (package_) => `pkg:npm/${package_.name.replace("@", "%40")}@${package_.version}`;

function component(each) {
  const [algorithm, digest] = (each.integrity ?? "").split("-");
  const hashes =
    algorithm === "sha512"
      ? { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] }
      : {};
  return {
    type: "library",
    "bom-ref": addressOf(each),
    name: each.name,
    version: each.version,
    scope: each.isOptional ? "optional" : "required",
    licenses: [{ license: { id: each.licence } }],
    purl: addressOf(each),
    ...hashes,
  };
}

const bill = {
  $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: {
    component: {
      type: "application",
      "bom-ref": `pkg:npm/${name}@${version}`,
      name,
      version,
      licenses: [{ license: { id: license } }],
    },
  },
  components: installed.map(component),
};
process.stdout.write(`${JSON.stringify(bill, undefined, 2)}\n`);
