import type { Rewriting } from "./rewriting.ts";
import { scripts, withoutScripts } from "./scripts.ts";

/** What a script holds that a host puts into pages, whose it is, and where it is switched off. */
type Injector = {
  readonly id: string;
  readonly mark: RegExp;
  readonly what: string;
  readonly remedy: string;
  /** Comments that come with it. */
  readonly comments?: readonly string[];
};

const injectors: readonly Injector[] = [
  {
    id: "cloudflare-web-analytics",
    mark: /static\.cloudflareinsights\.com/,
    what: "a beacon of Cloudflare Web Analytics",
    remedy:
      "Switch off the automatic setup of Web Analytics (Cloudflare dashboard: Web Analytics → Manage site; of a Pages project: Metrics).",
    comments: [
      "<!-- Cloudflare Pages Analytics -->",
      "<!-- Cloudflare Web Analytics -->",
      "<!-- End Cloudflare Web Analytics -->",
    ],
  },
  {
    id: "cloudflare-javascript-detections",
    mark: /\/cdn-cgi\/challenge-platform\//,
    what: "a script of Cloudflare’s JavaScript Detections",
    remedy:
      "Switch off JavaScript Detections, on free plans Bot Fight Mode too (Cloudflare dashboard: Security → Settings, earlier Security → Bots).",
  },
  {
    id: "cloudflare-rocket-loader",
    mark: /rocket-loader/,
    what: "Cloudflare’s Rocket Loader",
    remedy:
      "Switch off Rocket Loader (Cloudflare dashboard: Speed → Settings, earlier Speed → Optimization).",
  },
  {
    id: "cloudflare-zaraz",
    mark: /\/cdn-cgi\/zaraz\//,
    what: "a script of Cloudflare Zaraz",
    remedy: "Switch off Zaraz, or its automatic injection, for this host.",
  },
  {
    id: "netlify-script",
    mark: /\/\.netlify\/scripts\/|netlify-(?:rum|cdp)|app\.netlify\.com/,
    what: "a script of Netlify (Real User Metrics, or the drawer of previews)",
    remedy:
      "Switch off Real User Metrics, snippet injection and the Netlify Drawer (project configuration).",
  },
  {
    id: "vercel-script",
    mark: /\/_vercel\/(?:insights|speed-insights)|vercel\.live/,
    what: "a script of Vercel (Analytics, Speed Insights, or the toolbar)",
    remedy: "Switch off Analytics, Speed Insights and the toolbar for this project.",
  },
];

/** Pages have no scripts: each one was put there on the way. Order is significant: the last one takes what no other knows. */
export const injectedScripts: readonly Rewriting[] = [
  ...injectors.map(rewriting),
  rewriting({
    id: "injected-script",
    mark: /^/,
    what: "a script that was put into the page on its way, for no page of the site has one",
    remedy:
      "Find out who puts it there (host, content delivery network, a proxy of the network you are in) and switch it off.",
  }),
];

function rewriting({ id, mark, what, remedy, comments = [] }: Injector): Rewriting {
  const isMeant = (script: string) => mark.test(script);
  return {
    id,
    what,
    remedy,
    isOfPages: true,
    isIn: (text) => scripts(text).some(isMeant),
    undo: (text) =>
      comments.reduce(
        (html, comment) => html.replaceAll(comment, ""),
        withoutScripts(text, isMeant),
      ),
  };
}
