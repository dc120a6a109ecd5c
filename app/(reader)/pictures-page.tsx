import { Figures } from "@/components/picture/figure";
import type { Picture } from "@/components/picture/picture";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { AsOfForm } from "@/components/ui/as-of-form";
import type { Past } from "@/lib/as-of";
import { filesOf } from "./pictures";

/** A page of pictures. @param head what stands above them; @param address the page's own, as of today */
export function PicturesPage({
  head,
  address,
  past,
  pictures,
}: {
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
      <div className="picture-past">
        <AsOfForm past={past} />
      </div>
    </>
  );
}
