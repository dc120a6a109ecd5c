import { citedView } from "@/components/cite/cited";
import { Figures } from "@/components/picture/figure";
import type { Picture } from "@/components/picture/picture";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { ViewAside } from "@/components/ui/view-aside";
import type { Past } from "@/lib/as-of";
import { env } from "@/lib/env";
import { filesOf } from "./pictures";

/** A page of pictures. @param title as it is cited; @param head what stands above them; @param address the
 *  page's own, as of today */
export function PicturesPage({
  title,
  head,
  address,
  past,
  pictures,
}: {
  title: string;
  head: React.ReactNode;
  address: string;
  past: Past | null;
  pictures: Picture[];
}) {
  return (
    <>
      <header className="head">{head}</header>
      <AsOfBanner past={past} today={address} />
      <Figures pictures={pictures} filesOf={(name) => filesOf(address, name, { asOf: past?.given })} />
      <ViewAside
        past={past}
        cited={citedView({ title, kind: "pictures", url: env.baseUrl + address, query: {}, past })}
      />
    </>
  );
}
