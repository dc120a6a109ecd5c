type Pen = { moveTo: (x: number, y: number) => void; lineTo: (x: number, y: number) => void } & {
  arc: (x: number, y: number, radius: number, start: number, end: number) => void;
};

/** The sign of a denial, as a shape that the plotting library can set: a ring struck through. */
export const denialSign = {
  draw(pen: Pen, size: number) {
    const r = Math.sqrt(size / Math.PI);
    const slant = r * Math.SQRT1_2;
    pen.moveTo(r, 0);
    pen.arc(0, 0, r, 0, 2 * Math.PI);
    pen.moveTo(-slant, slant);
    pen.lineTo(slant, -slant);
  },
};
