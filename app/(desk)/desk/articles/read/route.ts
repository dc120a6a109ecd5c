import { startArticle } from "@/lib/bench/mutations";
import { mayWorkOnArticles } from "@/lib/bench/policy";
import { postedText } from "@/lib/form/posted";
import { deskCall, sentForm } from "@/lib/http/desk";

const MOST_BYTES = 12 * 1024 * 1024;

async function postedFile(form: FormData) {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Puts an article on the bench, as it was pasted, dropped or found at an address. */
export const POST = deskCall(async ({ actor, request }) => {
  mayWorkOnArticles(actor);
  const form = await sentForm(request, MOST_BYTES);
  const [text, html, url, publishedOn] = ["text", "html", "url", "publishedOn"].map((name) =>
    postedText(form, name),
  ) as [string, string, string, string];
  return { id: await startArticle(actor, { text, html, url, publishedOn, file: await postedFile(form) }) };
});
