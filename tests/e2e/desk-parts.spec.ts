import { expect, type Page, test } from "@playwright/test";
import { choose, enterClaimAbout, isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

const minister = `Odile Brandt ${stamp}`;

const newClaim = (page: Page, text: string) => enterClaimAbout(page, minister, text, "dismissal");

test("a claim is related to another, decided, and withdrawn", async ({ page }) => {
  await signIn(page);
  await newClaim(page, `Brandt is to be dismissed, ${stamp}.`);
  await newClaim(page, `Brandt stays, ${stamp}.`);

  await page.getByText("Relate it to another claim").click();
  await page.getByLabel("This claim").selectOption("contradicts");
  await choose(page, "The other claim", `dismissed ${stamp}`, /^Brandt is to be dismissed/);
  await page.getByRole("button", { name: "Relate them" }).click();
  await expect(page.getByText("This claim contradicts it")).toBeVisible();

  await page.getByText("Decide its outcome").click();
  await page.getByLabel("What became of it").selectOption("borne_out");
  await page.getByRole("button", { name: "Save the outcome" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Why" })).toBeVisible();
  await page.locator("#outcome").getByLabel("Why").fill("She was still in office a year later.");
  await page.getByRole("button", { name: "Save the outcome" }).click();
  await isPublic(page);
  await page.getByText("Its outcome", { exact: true }).click();
  await expect(page.getByLabel("What became of it")).toHaveValue("borne_out");

  const address = (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";
  await page.getByText("Withdraw it").click();
  await page.locator("#retract").getByLabel("Why").fill("Entered about the wrong person.");
  await page.getByRole("button", { name: "Withdraw this claim" }).click();
  await page.waitForURL(/\/desk\?saved=/);
  await page.goto(address);
  await expect(page.getByText("Entered about the wrong person.")).toBeVisible();
});

test("a statement's chain is put in order and comes back as it was", async ({ page }) => {
  await signIn(page);
  await newClaim(page, `Brandt is on her way out, ${stamp}.`);
  await page.getByRole("link", { name: "Add who said it" }).click();
  await expect(page.getByRole("combobox", { name: "Claim" })).toHaveValue(
    `Brandt is on her way out, ${stamp}.`,
  );
  await page.getByLabel("Someone unnamed").check();
  await page.getByLabel("How the source calls them").fill("a clerk");
  await page.getByLabel("What was said").fill("Her name is off the door.");
  for (const [row, name] of ["a porter", "a driver"].entries()) {
    await page.getByRole("button", { name: "Add a hop" }).click();
    const hop = page.getByRole("group", { name: `Hop ${row + 1}`, exact: true });
    await hop.getByLabel("Relayed by").selectOption("anonymous");
    await hop.getByLabel("How the source calls them").fill(name);
  }
  await page.getByRole("button", { name: "Move up" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  const chain = page.getByRole("group", { name: "The chain" }).getByLabel("How the source calls them");
  await expect(page.getByText("Saved as a draft")).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: "Source 1, Source" })).toBeFocused();
  await expect(chain.nth(0)).toHaveValue("a driver");
  await expect(chain.nth(1)).toHaveValue("a porter");

  await page.getByRole("combobox", { name: "Source", exact: true }).fill(`Brandt packs, ${stamp}`);
  await page.getByRole("option", { name: /^New source/ }).click();
  await page.getByRole("button", { name: "Publish and choose" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);
  await expect(chain.nth(0)).toHaveValue("a driver");
  await expect(chain.nth(1)).toHaveValue("a porter");
});

test("what is removed by mistake can be put back", async ({ page }) => {
  await signIn(page);
  await page.goto("/desk/people/new");
  await page.getByRole("button", { name: "Add an office" }).click();
  await page.getByLabel("Office", { exact: true }).fill("Keeper of the locks");
  await page.getByRole("button", { name: "Remove office 1" }).click();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByLabel("Office", { exact: true })).toHaveValue("Keeper of the locks");
});

test("the desk has no fault that a machine can find in its accessibility, and fits a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  const nouns = ["people", "organizations", "sources", "claims", "statements"];
  for (const path of ["/desk", ...nouns.map((noun) => `/desk/${noun}/new`)]) {
    await page.goto(path);
    await isSound(page);
  }
});
