import { saveReviewRule } from "@/lib/house/actions";
import type { ReviewRule } from "@/lib/house/schema";
import { links } from "@/lib/permalinks";
import { DeskForm } from "../form/desk-form";
import { RadioField } from "../form/plain-fields";
import { reviewRuleLabels } from "../noun/labels";
import { ruleWords } from "./house-words";

type Props = { actorId: string; rule: ReviewRule; isOn: boolean };

/** Whether a reviewer is somebody other than the author, and the way to decide it. */
export function ReviewRuleForm({ actorId, rule, isOn }: Props) {
  return (
    <section aria-labelledby="rule" className="house-part">
      <h2 id="rule">Review</h2>
      <p>
        {isOn
          ? "As things are, nobody publishes their own entries: a reviewer or an administrator other than the author does."
          : "As things are, whoever enters something may publish it."}{" "}
        Claims about health, death, an investigation or a detention want a second person in any case.
      </p>
      <DeskForm
        key={rule}
        action={saveReviewRule}
        labels={reviewRuleLabels}
        initial={{ rule }}
        keptAs={`${actorId}.review-rule`}
        prefix="rule"
        buttons={[{ label: "Save the rule", busy: "Saving…" }]}
        address={links.deskHouse}
      >
        <RadioField path="rule" choices={ruleWords} />
      </DeskForm>
    </section>
  );
}
