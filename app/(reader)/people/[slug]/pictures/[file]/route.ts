import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import { asked } from "../../../../csv";
import { answerPicture, picturesOfPerson } from "../../../../pictures";
import { getReader, orMovedFile, orNotFound } from "../../../../reading";

type Context = { params: Promise<{ slug: string; file: string }> };

/** One of a person's pictures, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const { actor } = await getReader(asked(request));
  const person = await orNotFound(orMovedFile(request, "person", slug, getPerson(actor, slug)));
  const page = links.picturesOf(links.person(person.slug));
  return orNotFound(answerPicture(request, file, picturesOfPerson(actor, person), page));
}
