import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PageHead } from "@/components/ui/page-head";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { env } from "@/lib/platform/env";
import { currentActor } from "@/lib/platform/session";
import { PublicFrame } from "../public-frame";
import { signInAction } from "./actions";
import { nextPath } from "./next-path";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sign-in"))("title") };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const next = nextPath((await searchParams).next);
  if (await currentActor()) redirect(next);
  const t = await getTranslations("sign-in");

  return (
    <PublicFrame narrow>
      <PageHead title={t("title")} subtitle={t("subtitle")} />
      <Form action={signInAction} className="stack">
        <HiddenInput name="next" value={next} />
        <TextInput
          name="username"
          label={t("username")}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
          autoFocus
        />
        <PasswordInput name="password" label={t("password")} autoComplete="current-password" />
        <div className="acts">
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </Form>
      <p className="mt-6 text-small text-soft">
        {t("lost")}
        {env().DEMO === "1" && (
          <>
            {" "}
            <a className="link" href="/demo">
              {t("demo")}
            </a>
          </>
        )}
      </p>
    </PublicFrame>
  );
}
