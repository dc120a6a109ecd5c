import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { AccountList } from "@/components/desk/house/account-list";
import { HouseLog } from "@/components/desk/house/house-log";
import { Invitations } from "@/components/desk/house/invitations";
import { ReviewRuleForm } from "@/components/desk/house/review-rule";
import { listAccounts, listInvitations } from "@/lib/account/queries";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { getReviewRule, listHouseEvents } from "@/lib/house/queries";
import { links } from "@/lib/permalinks";

export const metadata: Metadata = { title: "The house" };

const perPage = 50;

type Props = { searchParams: Promise<{ before?: string; saved?: string; told?: string }> };

export default async function HousePage({ searchParams }: Props) {
  const { before, saved, told } = await searchParams;
  const actor = await requireSignedIn(links.deskHouse);
  if (!atLeast(actor, "administrator"))
    return (
      <>
        <DeskHeading about="The desk" title="The house" />
        <p className="nothing">Administrators keep the house; your role is {actor.role}.</p>
      </>
    );
  const from = Number.parseInt(before ?? "", 10) || null;
  const [accounts, invitations, rule, events] = await Promise.all([
    listAccounts(actor),
    listInvitations(actor),
    getReviewRule(actor),
    listHouseEvents(actor, from, perPage),
  ]);
  return (
    <>
      <DeskHeading about="The desk" title="The house" saved={saved} told={told} />
      <AccountList accounts={accounts} />
      <Invitations invitations={invitations} />
      <ReviewRuleForm actorId={actor.id} {...rule} />
      <HouseLog events={events} perPage={perPage} />
    </>
  );
}
