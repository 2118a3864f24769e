import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { invitationReplies } from "@/lib/invitations/schema";

type ReplyFieldsProps = {
  reply?: {
    reply: (typeof invitationReplies)[number] | null;
    replyReason: string | null;
    substituteName: string | null;
    substituteTitle: string | null;
  };
  labels: {
    question: string;
    answers: Record<(typeof invitationReplies)[number], string>;
    reason: string;
    substituteName: string;
    substituteTitle: string;
  };
};

// Hidden while another answer is chosen, by CSS alone: no script, and shown where :has is unknown.
const notWhileComing = "group-has-[[value=coming]:checked]/reply:hidden";
const onlySubstitute = "stack group-[:not(:has([value=substitute]:checked))]/reply:hidden";

/** Coming, not coming, or somebody else; inside a form of the class `group/reply`. */
export function ReplyFields({ reply, labels }: ReplyFieldsProps) {
  return (
    <>
      <RadioGroup
        name="reply"
        label={labels.question}
        layout="stacked"
        defaultValue={reply?.reply ?? undefined}
        options={invitationReplies.map((value) => ({ value, label: labels.answers[value] }))}
      />
      <div className={onlySubstitute}>
        <TextInput
          name="substituteName"
          label={labels.substituteName}
          defaultValue={reply?.substituteName ?? ""}
        />
        <TextInput
          name="substituteTitle"
          label={labels.substituteTitle}
          optional
          defaultValue={reply?.substituteTitle ?? ""}
        />
      </div>
      <TextArea
        name="reason"
        label={labels.reason}
        optional
        rows={2}
        className={notWhileComing}
        defaultValue={reply?.replyReason ?? ""}
      />
    </>
  );
}
