import { deskCall, sentJson } from "@/lib/http/desk";
import { keepForm, releaseForm } from "@/lib/kept-form/mutations";
import { listKeptForms } from "@/lib/kept-form/queries";

const asked = ({ url }: Request) => {
  const { searchParams } = new URL(url);
  return { keys: searchParams.getAll("key"), over: searchParams.getAll("over") };
};

export const GET = deskCall(async ({ actor, request }) => ({
  forms: await listKeptForms(actor, asked(request).keys),
}));

/** Keeps a form as it is typed. */
export const PUT = deskCall(async ({ actor, request }) => keepForm(actor, await sentJson(request)));

export const DELETE = deskCall(async ({ actor, request }) => {
  const { keys, over } = asked(request);
  await releaseForm(actor, { key: keys[0], over });
  return {};
});
