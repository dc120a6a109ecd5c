import { expect, type Page, test } from "@playwright/test";
import { signIn, stamp } from "../support/desk";
import { users } from "../support/users";

test.use({ javaScriptEnabled: false });

const name = `Oda Brink ${stamp}`;
const email = `oda.${stamp}@standing.example`;
const password = "nine herons over the weir";

/** What is said against a form, where the page opens. */
async function faults(page: Page, words: string) {
  const said = page.getByRole("alert").filter({ hasText: words });
  await expect(said).toBeInViewport();
  return said;
}

const row = (page: Page, words: string) => page.locator(".house-list li").filter({ hasText: words });

test("without scripts somebody is invited, joins, is given a role, makes a token and signs out everywhere", async ({
  browser,
  baseURL,
}) => {
  const open = async () =>
    (await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false })).newPage();
  const administrator = await open();
  await signIn(administrator, users.administrator);
  await administrator.goto("/desk/house");
  const invite = administrator.getByRole("button", { name: "Make an invitation" });
  await administrator.getByLabel("For whom").fill("x".repeat(600));
  await invite.click();
  await expect(await faults(administrator, "For whom")).toBeFocused();
  await administrator.getByLabel("For whom").fill(name);
  await administrator.getByLabel("Role", { exact: true }).selectOption("reader");
  await invite.click();
  const made = administrator.locator(".token-made");
  await expect(made, "the page opens at the link, which is shown this once").toBeInViewport();
  const link = (await made.locator("code").textContent()) ?? "";
  expect(new URL(link).host).toBe(new URL(baseURL ?? "").host);
  await expect(row(administrator, name).filter({ hasText: "as reader" })).toBeVisible();

  const guest = await open();
  await guest.goto(link);
  await guest.getByLabel("Name", { exact: true }).fill(name);
  await guest.getByLabel("E-mail").fill(email);
  await guest.getByLabel("Password", { exact: true }).fill(password);
  await guest.getByLabel("Password, again").fill("nine herons over the wire");
  await guest.getByRole("button", { name: "Join the desk" }).click();
  await faults(guest, "This is not the same as the password above.");
  await expect(guest.getByLabel("Name", { exact: true })).toHaveValue(name);
  await guest.getByLabel("Password", { exact: true }).fill(password);
  await guest.getByLabel("Password, again").fill(password);
  await guest.getByRole("button", { name: "Join the desk" }).click();
  await guest.waitForURL("**/desk");
  await expect(guest.getByRole("heading", { name: "The desk is for editors" })).toBeVisible();

  await administrator.goto("/desk/house");
  const account = row(administrator, email);
  await account.getByRole("combobox").selectOption("editor");
  await account.getByRole("button", { name: "Change the role" }).click();
  await expect(row(administrator, email).getByRole("combobox")).toHaveValue("editor");
  await guest.goto("/desk/tokens");
  await guest.getByLabel("Name", { exact: true }).fill(`Harvest ${stamp}`);
  await guest.getByRole("button", { name: "Make a token" }).click();
  await expect(guest.locator(".token-made")).toBeInViewport();
  const token = (await guest.locator(".token-made code").textContent()) ?? "";
  const writes = (slug: string) =>
    guest.request.post("/api/v1/people", {
      headers: { authorization: `Bearer ${token}` },
      data: { slug: `${slug}-${stamp}`, name: "Ines Harl", status: "draft" },
    });
  expect((await writes("ines-harl")).status()).toBe(201);
  await guest.getByRole("button", { name: `Revoke Harvest ${stamp}` }).click();
  await expect(guest.getByText("revoked; was to expire on")).toBeVisible();
  expect((await writes("ines-harl-again")).status()).toBe(401);

  const elsewhere = await open();
  await signIn(elsewhere, { ...users.editor, email, password });
  await guest.goto("/desk/sessions");
  await guest.getByRole("button", { name: "Sign out everywhere" }).click();
  await guest.waitForURL(/\/sign-in/);
  for (const page of [guest, elsewhere]) {
    await page.goto("/desk");
    await page.waitForURL(/\/sign-in/);
  }
});

test("without scripts a reader, to whom the desk is closed, signs out where it says so", async ({ page }) => {
  await signIn(page, users.reader);
  await expect(page.getByRole("heading", { name: "The desk is for editors" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/desk");
  await page.waitForURL(/\/sign-in/);
});
