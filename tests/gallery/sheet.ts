/** A row of the sheet: a page, and the files that show it, each by its name. */
export type SheetRow = {
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly file: string }[];
};

/** One HTML page that shows all files, a row a page. */
export function sheet(rows: readonly SheetRow[]): string {
  const sections = rows.map(
    ({ title, files }) =>
      `<section><h2>${escaped(title)}</h2><div>${files.map(figure).join("")}</div></section>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
body { background: #777; color: #fff; font: 1rem system-ui; margin: 1rem }
div { align-items: start; display: flex; gap: 1rem; overflow-x: auto }
figure { flex: none; margin: 0 }
img, embed { background: #fff; display: block; inline-size: 24rem; max-block-size: 48rem; object-fit: cover; object-position: top }
embed { block-size: 34rem }
</style>
<h1>Gallery</h1>
${sections.join("\n")}
</html>
`;
}

function figure({ name, file }: SheetRow["files"][number]): string {
  const source = escaped(encodeURI(file));
  const picture = file.endsWith(".pdf")
    ? `<embed src="${source}" type="application/pdf">`
    : `<img src="${source}" alt="" loading="lazy">`;
  return `<figure><figcaption>${escaped(name)}</figcaption><a href="${source}">${picture}</a></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
