const forms = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Whether a file is a picture that a page can show, by its name. */
export function isPictureName(file: string): boolean {
  return forms.test(file);
}
