import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../texts/write-files.ts";
import { optionalDebianProgram } from "./debian-package.ts";
import { freePort, type StartedServer, startedServer } from "./started-server.ts";

/** Where nginx is; undefined where there is none and none can be installed. */
export const nginx = optionalDebianProgram("nginx", "nginx");
export const withoutNginx = nginx === undefined && "no nginx found: install nginx";

/** Debian's libnginx-mod-http-brotli-static. */
const brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
export const hasBrotli = existsSync(brotli);

/** A site for nginx to serve. */
export type NginxSite = {
  /** Where all that nginx reads and writes lies. */
  readonly folder: string;
  /** The folder that nginx takes for its root, below `folder`. */
  readonly root: string;
  /** The configuration that a build writes. */
  readonly configuration: string;
  /** What else stands in the same server. */
  readonly beside?: string;
};

/** Starts nginx on a free port. */
export async function startedNginx(site: NginxSite): Promise<StartedServer> {
  const { folder, configuration } = site;
  // Started by root, its workers are somebody else.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, "tmp"));
  const port = await freePort();
  writeFiles(folder, {
    "nginx.conf": surroundings(site, port),
    "paragraf.conf": configuration,
  });
  return startedServer(nginx ?? "", [...words(folder), "-g", "daemon off;"], port);
}

/** What nginx itself says of the configuration in a folder. */
export function nginxVerdict(folder: string): { status: number | null; stderr: string } {
  return spawnSync(nginx ?? "", [...words(folder), "-t"], { encoding: "utf8" });
}

function words(folder: string): string[] {
  return ["-c", join(folder, "nginx.conf"), "-p", folder];
}

/** The whole configuration around ours: all that nginx writes stays in the folder. */
function surroundings({ folder, root, beside = "" }: NginxSite, port: number): string {
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/tmp;`,
  );
  return `${hasBrotli ? `load_module ${brotli};` : ""}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
    access_log off;
    ${places.join(" ")}
    server {
        listen 127.0.0.1:${port};
        root ${folder}/${root};
        ${hasBrotli ? "brotli_static on;" : ""}
        ${beside}
        include ${folder}/paragraf.conf;
    }
}
`;
}
