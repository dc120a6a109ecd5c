// `npm run screenshot`: takes README's picture of a Standing that is running, into public/.

import { chromium } from "@playwright/test";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { chromiumArguments, ensureChromium } from "@/lib/runtime/chromium";

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
const page = await browser.newPage({ viewport: { width: 1440, height: 2100 }, colorScheme: "light" });
await page.goto(`${env.baseUrl}${links.person("sergei-lavrov")}`, { waitUntil: "networkidle" });
// The letters of a first visit may be the system's: what isn't there at once isn't swapped in.
await page.reload({ waitUntil: "networkidle" });
await page.screenshot({ path: "public/screenshot.png" });
await browser.close();
