import { signOut } from "@/lib/auth/actions";

export function SignOut() {
  return (
    <form action={signOut}>
      <button type="submit" className="account-quiet">
        Sign out
      </button>
    </form>
  );
}
