import { endSession, signMeOutEverywhere } from "@/lib/account/actions";
import type { SessionView } from "@/lib/account/schema";
import { Instant } from "../../ui/instant";
import { ActForm } from "./act-form";

/** Where somebody is signed in, and the ways out. */
export function SessionList({ sessions, userId }: { sessions: SessionView[]; userId: string }) {
  return (
    <>
      <ul className="house-list">
        {sessions.map(({ id, device, since, usedAt, isThis }) => (
          <li key={id}>
            <p>
              <strong>{device}</strong> {isThis && "this browser"}
              <small>
                since <Instant at={since} /> · last used about <Instant at={usedAt} />
              </small>
            </p>
            <div className="house-acts">
              {!isThis && <ActForm action={endSession} id={id} label="Sign out" about={device} />}
            </div>
          </li>
        ))}
      </ul>
      <div className="house-everywhere">
        <ActForm
          action={signMeOutEverywhere}
          id={userId}
          label="Sign out everywhere"
          about="this browser too"
        />
      </div>
    </>
  );
}
