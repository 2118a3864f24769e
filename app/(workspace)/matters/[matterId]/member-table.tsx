import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import type { MatterMember, MatterRecord } from "@/lib/matters/queries";
import { answersOnLeaving, whyAnswerNotKept } from "@/lib/matters/rules";
import { formatDay } from "@/lib/platform/dates";
import { moveLeadAction, takeOutAction } from "./actions";

type MemberTableProps = { matter: MatterRecord; members: MatterMember[]; mayChange: boolean };

/** Every source, with who and where as far as one may see it, and the way out again. */
export function MemberTable({ matter, members, mayChange }: MemberTableProps) {
  const t = useTranslations("matters");
  const hidden = matter.count - members.length;
  const columns = ["code", "text", "source", "received"] as const;
  return (
    <>
      <Table
        caption={t("members.caption")}
        columns={[
          ...columns.map((key) => ({ key, label: t(`members.${key}`) })),
          ...(mayChange ? [{ key: "acts", label: t("acts.title") }] : []),
        ]}
      >
        {members.map((member) => (
          <tr key={member.id}>
            <td className="code">
              <a className="link" href={`/opinions/${member.code}`}>
                {member.code}
              </a>
              {member.isLead && <small>{t("members.lead")}</small>}
            </td>
            <td>{member.text}</td>
            <Source member={member} />
            <td className="n" data-label={t("members.received")}>
              {formatDay(member.receivedOn)}
            </td>
            {mayChange && (
              <td>{!member.isLead && <MemberActs matter={matter} member={member} />}</td>
            )}
          </tr>
        ))}
      </Table>
      {hidden > 0 && (
        <p className="mt-2 text-small text-soft">{t("members.hidden", { count: hidden })}</p>
      )}
    </>
  );
}

function Source({ member }: { member: MatterMember }) {
  const t = useTranslations("opinions");
  const own = useTranslations("matters.members");
  return (
    <td>
      {member.sourceOrganisation ?? t(`channel.${member.channel}`)}
      <small>{t(`moment.${member.moment}`)}</small>
      {member.place && <small>{member.place}</small>}
      {member.hasContributor && <small>{own("contributor")}</small>}
    </td>
  );
}

function MemberActs({ matter, member }: { matter: MatterRecord; member: MatterMember }) {
  const t = useTranslations("matters");
  const { code } = member;
  const hasAnswer = whyAnswerNotKept(matter, "keep") === null;
  return (
    <div className="flex flex-col items-start gap-2">
      {matter.answerStatus === "unanswered" && (
        <Form action={moveLeadAction} label={t("members.makeLeadOf", { code })}>
          <Seen matter={matter} member={member} />
          <SubmitButton variant="quiet" small aria-label={t("members.makeLeadOf", { code })}>
            {t("members.makeLead")}
          </SubmitButton>
        </Form>
      )}
      <Form action={takeOutAction} label={t("members.takeOutOf", { code })}>
        <Seen matter={matter} member={member} />
        {hasAnswer && (
          <Select
            name="answer"
            label={t("acts.keepAnswer")}
            options={answersOnLeaving.map((value) => ({ value, label: t(`acts.${value}`) }))}
          />
        )}
        <SubmitButton variant="quiet" small aria-label={t("members.takeOutOf", { code })}>
          {t("members.takeOut")}
        </SubmitButton>
      </Form>
    </div>
  );
}

function Seen({ matter, member }: { matter: MatterRecord; member: MatterMember }) {
  return (
    <>
      <HiddenInput name="matterId" value={matter.id} />
      <HiddenInput name="version" value={matter.version} />
      <HiddenInput name="opinionId" value={member.id} />
    </>
  );
}
