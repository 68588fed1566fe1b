/** A picture of 1200 by 630 pixels, the shape that social cards show whole. */
export type CardPicture = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
};
