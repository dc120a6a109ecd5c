import { closeAccount, reopenAccount, saveRole, signOutEverywhere } from "@/lib/account/actions";
import type { AccountView } from "@/lib/account/schema";
import { role as roles } from "@/lib/auth/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { ActForm } from "./act-form";

const browsers = (count: number) => (count === 1 ? "one browser" : `${count} browsers`);

function Account({ account }: { account: AccountView }) {
  const { id, name, email, role, isClosed, sessions, since } = account;
  return (
    <li className={isClosed ? "house-closed" : undefined}>
      <p>
        <strong>{name}</strong> {email}
        <small>
          {isClosed ? "closed" : sessions > 0 ? `signed in in ${browsers(sessions)}` : "not signed in"} ·
          since {edtfInWords(since.slice(0, 10))}
        </small>
      </p>
      <div className="house-acts">
        {!isClosed && (
          <ActForm action={saveRole} id={id} label="Change the role" about={name}>
            <select name="role" defaultValue={role} key={role} aria-label={`Role of ${name}`}>
              {roles.options.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </ActForm>
        )}
        {sessions > 0 && (
          <ActForm action={signOutEverywhere} id={id} label="Sign out everywhere" about={name} />
        )}
        {isClosed ? (
          <ActForm action={reopenAccount} id={id} label="Open it again" about={name} />
        ) : (
          <ActForm action={closeAccount} id={id} label="Close the account" about={name} />
        )}
      </div>
    </li>
  );
}

/** Everybody with an account, and what an administrator does about each. */
export function AccountList({ accounts }: { accounts: AccountView[] }) {
  return (
    <section aria-labelledby="accounts" className="house-part">
      <h2 id="accounts">Accounts</h2>
      <p>
        Whoever leaves has their account closed: what they entered stays theirs, and nobody signs in with it.
      </p>
      <ul className="house-list">
        {accounts.map((account) => (
          <Account key={account.id} account={account} />
        ))}
      </ul>
    </section>
  );
}
