import type { SiteFile } from "../../document/names/site-file.ts";
import type { Delivery } from "../delivery.ts";
import { caddyfile } from "./caddyfile.ts";
import { headersFile } from "./headers-file.ts";
import { nginxConfiguration } from "./nginx.ts";
import { redirectsFile } from "./redirects-file.ts";

/** What hosts read inside dist/. GitHub Pages would hide names with `_` in front without the last. */
export function siteConfigurations(delivery: Delivery): SiteFile[] {
  return [
    { name: "_headers", text: headersFile(delivery) },
    { name: "_redirects", text: redirectsFile(delivery) },
    { name: ".nojekyll", text: "" },
  ];
}

/** What servers read beside dist/, which nobody shall ask them for. */
export function serverConfigurations(delivery: Delivery): SiteFile[] {
  return [
    { name: "nginx.conf", text: nginxConfiguration(delivery) },
    { name: "Caddyfile", text: caddyfile(delivery) },
  ];
}
