import { type PlotOptions, plot } from "@observablehq/plot";
import { Paper, Shape } from "./paper";

const precise = /-?\d+\.\d{2,}/g;
const rounded = (value: string) =>
  value.replace(precise, (number) => String(Math.round(Number(number) * 10) / 10));

/** Fewer digits and no words for ears: a picture is one image, told by its label and its table. */
function tidied(shape: Shape) {
  for (const [name, value] of shape.attributes) {
    if (name.startsWith("aria-")) shape.removeAttribute(name);
    else shape.setAttribute(name, rounded(value));
  }
  for (const child of shape.children) if (child instanceof Shape) tidied(child);
}

/** Draws without a browser. Its looks come from the page (picture.css) or from the file (svg-file.ts). */
export function drawn(options: PlotOptions): Shape {
  const asked = { ...options, document: new Paper() as unknown as Document, className: "drawn" };
  const shape = plot(asked) as unknown as Shape;
  const style = shape.children.find((child) => child instanceof Shape && child.name === "style");
  if (style instanceof Shape) style.remove();
  tidied(shape);
  for (const name of ["font-family", "font-size"]) shape.removeAttribute(name);
  return shape;
}
