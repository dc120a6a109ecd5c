import { expect, test } from "@playwright/test";
import { signIn, stamp } from "../support/desk";
import { press, tabTo } from "../support/keyboard";
import { isSound } from "../support/sound";
import { users } from "../support/users";

const name = `Ilka Senn ${stamp}`;
const email = `ilka.${stamp}@standing.example`;
const password = "seven lanterns on the quay";

test("somebody is invited by a link, joins by it, signs in and signs out everywhere", async ({ browser }) => {
  const administrator = await (await browser.newContext()).newPage();
  await signIn(administrator, users.administrator);
  await administrator.goto("/desk/house");
  await tabTo(administrator, /^For whom/);
  await administrator.keyboard.type(name);
  await tabTo(administrator, /^Role$/);
  await administrator.keyboard.type("rev");
  await press(administrator, /^Make an invitation$/);
  const link = (await administrator.locator(".token-made code").textContent()) ?? "";
  expect(new URL(link).pathname).toMatch(/^\/join\/[\w-]{43}$/);
  await isSound(administrator);

  const guest = await (await browser.newContext()).newPage();
  await guest.goto(link);
  await expect(guest.getByText("invites you as reviewer")).toBeVisible();
  await isSound(guest);
  await tabTo(guest, /^Name/);
  await guest.keyboard.type(name);
  await tabTo(guest, /^E-mail/);
  await guest.keyboard.type(email);
  await tabTo(guest, /^Password$/);
  await guest.keyboard.type(password);
  await tabTo(guest, /^Password, again$/);
  await guest.keyboard.type(password);
  await guest.keyboard.press("Enter");
  await guest.waitForURL("**/desk");
  await expect(guest.getByRole("link", { name: "In review" })).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: "This invitation opens nothing" })).toBeVisible();
  await signIn(elsewhere, { ...users.reviewer, email, password });

  await guest.goto("/desk/sessions");
  await expect(guest.locator(".house-list li").filter({ hasText: "this browser" })).toHaveCount(1);
  await isSound(guest);
  await press(guest, /^Sign out everywhere/);
  await guest.waitForURL("**/sign-in");
  await elsewhere.goto("/desk");
  await elsewhere.waitForURL(/\/sign-in/);

  await administrator.goto("/desk/house");
  const log = administrator.getByRole("region", { name: "Log of the house" });
  await expect(log.getByText(`${name} signed out: everywhere.`)).toBeVisible();
  await expect(log.getByText(`${name} accepted an invitation as reviewer.`)).toBeVisible();
  await press(administrator, new RegExp(`^Close the account: ${name}$`));
  await expect(log.getByText(`closed the account of ${name}`)).toBeVisible();
  await guest.goto("/sign-in");
  await guest.getByLabel("E-mail").fill(email);
  await guest.getByLabel("Password", { exact: true }).fill(password);
  await guest.keyboard.press("Enter");
  await expect(guest.getByText("This account was closed.")).toBeVisible();
});
