import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { LoadingProgress } from "@/components/imports/loading-progress";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/platform/session";
import { getBulkAct } from "@/lib/selections/queries";
import { isUndoable, whyNotUndone } from "@/lib/selections/rules";
import { undoBulkActAction } from "../actions";
import { Handled } from "./handled";
import { RefusedTable } from "./refused-table";

type Props = { params: Promise<{ bulkActId: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("selections"))("title") };
}

/** How far an act on a selection has come, what was refused, and the way back. */
export default async function BulkActPage({ params }: Props) {
  const actor = await requireActor();
  const act = (await getBulkAct(actor, (await params).bulkActId)) ?? notFound();
  const t = await getTranslations("selections");
  const { total, waiting, done, undone, refusedCount: refused, status, kind } = act;
  const handled = total - waiting;
  const same = isUndoable(kind) ? done - act.changed : 0;

  return (
    <>
      <PageHead
        title={t("result.title", { kind: t(`kind.${kind}`) })}
        crumbs={[{ label: t("page.crumb"), href: "/opinions" }]}
      />
      {status === "queued" && (
        <>
          <noscript>
            <meta httpEquiv="refresh" content="3" />
          </noscript>
          <LoadingProgress
            done={handled}
            total={total}
            label={t("result.working", { handled, total })}
          />
          <p className="mt-2 text-soft">{t("result.workingBody")}</p>
        </>
      )}
      {status === "done" && (
        <Notice
          tone={done > 0 ? "success" : "warning"}
          title={t("result.figures", { done, refused })}
        >
          {same > 0 && t("result.same", { count: same })}
        </Notice>
      )}
      {status === "undone" && (
        <Notice tone="success" title={t("result.undone", { count: undone })} />
      )}
      {whyNotUndone(act) === null && (
        <Form action={undoBulkActAction} className="mt-4" label={t("result.undo")}>
          <HiddenInput name="bulkActId" value={act.id} />
          <SubmitButton variant="plain">{t("result.undo")}</SubmitButton>
          <p className="mt-1 text-small text-soft">{t("result.undoBody")}</p>
        </Form>
      )}
      {act.handled.length > 0 && <Handled act={act} />}
      {act.refused.length > 0 && <RefusedTable refused={act.refused} />}
    </>
  );
}
