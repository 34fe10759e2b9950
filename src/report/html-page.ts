// The frame of the HTML report: its looks in light and dark, its filter, and a policy that lets nothing else in.

import { createHash } from "node:crypto";

const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1c2128;--soft:#5b6572;--line:#e1e5ea;--bad:#c62828;--warn:#9a6200;--unsure:#6a4fb3;--good:#1a7f42;--muted:#6b7480;--link:#0b5cad;--tint:8%}
@media (prefers-color-scheme:dark){:root{--page:#101418;--card:#181d23;--ink:#e4e8ec;--soft:#9aa5b1;--line:#2b323a;--bad:#ff7b72;--warn:#e3b341;--unsure:#b9a3f5;--good:#5bd083;--muted:#8b96a3;--link:#79b8ff;--tint:14%}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
main{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 4rem}
a{color:var(--link);text-decoration:none;overflow-wrap:anywhere}a:hover,a:focus-visible{text-decoration:underline}
code,pre{font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
pre{white-space:pre-wrap;margin:.4em 0}
.head{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--tone);border-radius:10px;padding:1.25rem 1.5rem}
.head p{margin:.35rem 0 0;color:var(--soft)}
h1{font-size:1.45rem;line-height:1.3;margin:0;text-wrap:balance}
h2{font-size:1.05rem;margin:2rem 0 .6rem}
.bad{--tone:var(--bad)}.warn{--tone:var(--warn)}.unsure{--tone:var(--unsure)}.good{--tone:var(--good)}.muted{--tone:var(--muted)}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:1.25rem 0 0}
.filter label{cursor:pointer}
.filter label span{display:inline-block;padding:.2rem .75rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--soft)}
.filter input[type=radio]{position:absolute;opacity:0}
.filter input:checked+span{color:var(--ink);border-color:var(--ink);font-weight:600}
.filter input:focus-visible+span{outline:2px solid var(--link);outline-offset:2px}
.filter input[type=search]{flex:1 1 12rem;min-width:8rem;padding:.3rem .8rem;border:1px solid var(--line);border-radius:99px;background:var(--card);color:var(--ink);font:inherit}
.item{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.85rem 1.1rem;margin:.6rem 0}
.item h3{font-size:1rem;margin:0;display:flex;flex-wrap:wrap;gap:.3rem .6rem;align-items:baseline}
.badge{font-size:.78rem;font-weight:600;color:var(--tone);background:color-mix(in srgb,var(--tone) var(--tint),transparent);border-radius:99px;padding:.1rem .6rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;color:var(--soft);font-size:.9rem;margin:.3rem 0 0}
.facts b{font-weight:500;color:var(--ink)}
.next{margin:.45rem 0 0}.next::before{content:"\\2192\\00a0";color:var(--tone)}
details{margin:.45rem 0 0}summary{cursor:pointer;color:var(--soft);font-size:.9rem}
details ol,details ul{margin:.4rem 0;padding-left:1.4rem}
ul.plain{margin:0;padding-left:1.2rem}
.foot{margin-top:2.5rem;color:var(--soft);font-size:.88rem;border-top:1px solid var(--line);padding-top:.9rem}
[hidden]{display:none!important}
@media print{.filter{display:none}body{background:#fff}}
`;

/** Hides what does not match; without it the page shows everything. */
const SCRIPT = `
const items=[...document.querySelectorAll("[data-tone]")];
const form=document.querySelector(".filter");
const search=form.querySelector("input[type=search]");
const show=()=>{
  const tone=form.querySelector("input[type=radio]:checked").value;
  const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for(const item of items){
    const text=item.textContent.toLowerCase();
    item.hidden=(tone!=="all"&&item.dataset.tone!==tone)||!words.every((word)=>text.includes(word));
  }
  for(const section of document.querySelectorAll("section[data-list]")){
    section.hidden=![...section.querySelectorAll("[data-tone]")].some((item)=>!item.hidden);
  }
};
form.hidden=false;
form.addEventListener("input",show);
form.addEventListener("submit",(event)=>event.preventDefault());
`;

/** One file that loads nothing: only this style and this script may act, told by their hashes. */
export function htmlPage(title: string, body: string): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
