import { getImage, getSrc, type ImageDataLike } from "gatsby-plugin-image";

/** A file as a page query gives it: with image data where it can be scaled, else the address of its copy. */
export type PictureFile = ImageDataLike & { readonly publicURL?: string | null };

type Props = {
  readonly file: PictureFile;
  readonly alt: string;
  readonly title?: string | undefined;
};

/** A picture that shows without scripts, in the smallest form that the browser reads, when it comes near. */
export function Picture({ file, alt, title }: Props) {
  const data = getImage(file);
  if (!data)
    return (
      <img src={file.publicURL ?? ""} alt={alt} title={title} loading="lazy" decoding="async" />
    );
  const { images, width, height } = data;
  return (
    <picture>
      {images.sources?.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={images.fallback?.sizes} />
      ))}
      <img
        src={getSrc(file)}
        alt={alt}
        title={title}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
