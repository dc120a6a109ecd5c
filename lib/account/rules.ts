// The first that fits: Edge and Opera call themselves Chrome as well, and Chrome calls itself Safari.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|Chromium|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone/, "an iPhone"],
  [/iPad/, "an iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "a Mac"],
  [/CrOS/, "a Chromebook"],
  [/Linux/, "Linux"],
];

const nameOf = (names: [RegExp, string][], text: string) => names.find(([sign]) => sign.test(text))?.[1];

/** What a browser says of itself, in words: "Firefox on Windows". */
export function deviceInWords(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = nameOf(browsers, text);
  const system = nameOf(systems, text);
  if (!browser) return system ? `Something on ${system}` : "An unknown browser";
  return system ? `${browser} on ${system}` : browser;
}
