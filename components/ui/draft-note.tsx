/** Over a record that only its author and the reviewers see. */
export function DraftNote({ status }: { status: string }) {
  if (status !== "draft") return null;
  return <p className="note">A draft: only its author and reviewers see this page.</p>;
}
