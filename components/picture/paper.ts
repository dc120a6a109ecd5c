// The little of a document that the plotting library needs to draw without a browser: it makes elements, gives
// them attributes and puts them into one another. What was drawn is then shown as React elements, or written
// out as a file (shown.tsx, svg-file.ts).

const SVG = "http://www.w3.org/2000/svg";

export class Shape {
  readonly attributes = new Map<string, string>();
  readonly children: (Shape | string)[] = [];
  readonly namespaceURI = SVG;
  parentNode: Shape | null = null;
  readonly style = {
    setProperty: (name: string, value: string) => this.setAttribute(name, value),
    removeProperty: (name: string) => this.removeAttribute(name),
  };

  constructor(
    readonly ownerDocument: Paper,
    readonly name: string,
  ) {}

  setAttribute(name: string, value: unknown) {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_space: string, name: string, value: unknown) {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string) {
    this.attributes.delete(name);
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  appendChild<T extends Shape | string>(child: T): T {
    if (child instanceof Shape) {
      child.remove();
      child.parentNode = this;
    }
    this.children.push(child);
    return child;
  }

  append(...children: (Shape | string)[]) {
    for (const child of children) this.appendChild(child);
  }

  insertBefore<T extends Shape>(child: T, before: Shape | null): T {
    child.remove();
    child.parentNode = this;
    const place = before === null ? -1 : this.children.indexOf(before);
    this.children.splice(place === -1 ? this.children.length : place, 0, child);
    return child;
  }

  remove() {
    const siblings = this.parentNode?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  set textContent(text: string) {
    this.children.splice(0, this.children.length, String(text));
  }

  get textContent(): string {
    return this.children.map((child) => (child instanceof Shape ? child.textContent : child)).join("");
  }
}

export class Paper {
  readonly documentElement: Shape = new Shape(this, "svg");

  createElementNS(_space: string, name: string): Shape {
    return new Shape(this, name);
  }

  createTextNode(text: string): string {
    return text;
  }
}
