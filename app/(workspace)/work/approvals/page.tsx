import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/platform/session";
import { listToApprove } from "@/lib/responses/draft-queries";
import { approveSeveralAction } from "./actions";
import { ApprovalLine, isChecked } from "./approval-line";

export async function generateMetadata() {
  const t = await getTranslations("responses.approvals");
  return { title: t("title") };
}

export default async function ApprovalsPage() {
  const actor = await requireActor();
  const answers = await listToApprove(actor);
  const t = await getTranslations("responses");
  const work = await getTranslations("work");

  return (
    <>
      <PageHead
        title={t("approvals.title")}
        subtitle={t("approvals.subtitle")}
        crumbs={[{ label: work("title"), href: "/work" }]}
      />
      <Form action={approveSeveralAction} label={t("approvals.title")}>
        {answers.length === 0 ? (
          <EmptyState title={t("approvals.none")}>{t("approvals.noneHint")}</EmptyState>
        ) : (
          <>
            <ul className="flex flex-col">
              {answers.map((answer) => (
                <ApprovalLine key={answer.id} answer={answer} />
              ))}
            </ul>
            {answers.some(isChecked) && (
              <div className="acts mt-5">
                <SubmitButton>{t("act.approveSelected")}</SubmitButton>
              </div>
            )}
          </>
        )}
      </Form>
    </>
  );
}
