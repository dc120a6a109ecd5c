import { personPage } from "../../../../floor/pages";

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  return personPage((await params).slug);
}
