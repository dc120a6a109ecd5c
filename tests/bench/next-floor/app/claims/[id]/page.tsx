import { claimPage } from "../../../../floor/pages";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return claimPage((await params).id);
}
