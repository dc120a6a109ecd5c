import { links } from "@/lib/permalinks";
import {
  saveComment,
  savePublishing,
  saveSending,
  saveSendingBack,
  saveTakingBack,
} from "@/lib/review/actions";
import { deskNounOf } from "@/lib/review/rules";
import type { Along, ReviewedType, ReviewView } from "@/lib/review/schema";
import { Instant } from "../../ui/instant";
import { AreaField, HiddenField } from "../form/plain-fields";
import { commentLabels, reasonLabels } from "../noun/labels";
import { ReviewActs } from "./review-acts";
import { ReviewForm } from "./review-form";

type Props = { actorId: string; review: ReviewView; address: string };

const isReviewed = (type: string): type is ReviewedType => type in deskNounOf;

function AlongList({ along }: { along: Along[] }) {
  if (along.length === 0) return null;
  return (
    <>
      <p>With it, these drafts become public:</p>
      <ul className="review-along">
        {along.map(({ type, key, title }) => (
          <li key={type + key}>
            {isReviewed(type) ? <a href={links.deskEdit(deskNounOf[type], key)}>{title}</a> : title}
            <small>{type}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How a draft that isn't sent yet gets to a reviewer. */
function Unsent(props: Props) {
  const { review } = props;
  return (
    <>
      {review.obstacle && <p>Somebody other than its author publishes it: a reviewer or an administrator.</p>}
      <AlongList along={review.along} />
      {review.gaps.length > 0 ? (
        <>
          <p>It can go to review when it is whole:</p>
          <ul className="review-gaps">
            {review.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      ) : (
        <ReviewForm {...props} action={saveSending} part="send" label="Send to review" />
      )}
    </>
  );
}

/** A draft that waits, for whoever decides on it and for its author. */
function InReview(props: Props & { waiting: NonNullable<ReviewView["waiting"]> }) {
  const { review, waiting, address } = props;
  const { may, obstacle, along, version } = review;
  return (
    <>
      <p>
        Sent by {waiting.sender}, <Instant at={waiting.since} />
        {version > waiting.version && `; edited since (version ${waiting.version} was sent)`}.{" "}
        <a href={address}>Read it as the public would</a>
      </p>
      <AlongList along={along} />
      {may.review && obstacle && <p>You entered this, so somebody else publishes it.</p>}
      {may.review && !obstacle && (
        <ReviewForm
          {...props}
          action={savePublishing}
          part="publish"
          label={along.length > 0 ? `Publish all ${along.length + 1}` : "Publish it"}
          values={{ seen: review.seen }}
        >
          <HiddenField path="seen" />
        </ReviewForm>
      )}
      {may.review && !may.takeBack && (
        <ReviewForm
          {...props}
          action={saveSendingBack}
          part="send-back"
          title="Send it back"
          label="Send it back with this reason"
          labels={reasonLabels}
        >
          <AreaField path="reason" hint="For its author and the reviewers; never public." />
        </ReviewForm>
      )}
      {may.takeBack && (
        <ReviewForm {...props} action={saveTakingBack} part="take-back" label="Take it back" />
      )}
    </>
  );
}

/** Where a record stands in review, what was remarked on it, and what can be done. Editors alone see it. */
export function ReviewPanel(props: Props) {
  const { review } = props;
  const { isDraft, waiting, acts, delicate } = review;
  const last = acts.filter(({ kind }) => kind !== "commented").at(-1);
  const isBack = isDraft && !waiting && last?.kind === "sent_back";
  return (
    <section className="review" aria-labelledby="review">
      {(isDraft || acts.length > 0) && (
        <h2 id="review">{waiting ? "In review" : isBack ? "Sent back to its author" : "Review"}</h2>
      )}
      {isDraft && delicate && (
        <p className="review-care">
          A claim about {delicate}: a second pair of eyes is wanted, whatever else is set.
        </p>
      )}
      {waiting && <InReview {...props} waiting={waiting} />}
      {isDraft && !waiting && <Unsent {...props} />}
      <ReviewActs acts={acts} />
      <ReviewForm
        {...props}
        action={saveComment}
        part="comment"
        title="Comment on it"
        label="Keep the comment"
        labels={commentLabels}
      >
        <AreaField path="text" hint="For editors who may see this record; never public, and kept for good." />
      </ReviewForm>
    </section>
  );
}
