import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { Form } from "@/components/ui/form";
import { HiddenInput } from "@/components/ui/hidden-input";
import { PasswordInput } from "@/components/ui/password-input";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { suggestUsername } from "@/lib/people/rules";
import { formatInstant } from "@/lib/platform/dates";
import {
  disableAccountAction,
  enableAccountAction,
  openAccountAction,
  resetPasswordAction,
} from "./actions";

type Account = {
  id: string;
  username: string;
  disabledAt: Date | null;
  sessions: { lastSeenAt: Date }[];
};

type Person = { id: string; fullName: string; account: Account | null };

/** For the administrators of the person's units: open, disable, enable the account, give a new password. */
export async function AccountSection({ person }: { person: Person }) {
  const t = await getTranslations("people.account");
  const { account } = person;

  return (
    <Section title={t("title")}>
      {account ? (
        <>
          <AccountFacts account={account} />
          <AccountActs personId={person.id} account={account} />
        </>
      ) : (
        <OpenAccount person={person} />
      )}
    </Section>
  );
}

async function OpenAccount({ person }: { person: Person }) {
  const t = await getTranslations("people.account");

  return (
    <>
      <p className="mb-4 text-soft">{t("none")}</p>
      <Form action={openAccountAction} className="stack">
        <HiddenInput name="personId" value={person.id} />
        <TextInput
          name="username"
          label={t("username")}
          hint={t("usernameHint")}
          defaultValue={suggestUsername(person.fullName)}
          autoComplete="off"
          spellCheck={false}
        />
        <PasswordInput
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
        />
        <div className="acts">
          <SubmitButton>{t("open")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

async function AccountFacts({ account }: { account: Account }) {
  const t = await getTranslations("people.account");
  const [last] = account.sessions;

  return (
    <Facts
      items={[
        { term: t("username"), children: account.username },
        {
          term: t("state"),
          children: account.disabledAt
            ? t("disabledSince", { at: formatInstant(account.disabledAt) })
            : t("enabled"),
        },
        { term: t("lastSeen"), children: last ? formatInstant(last.lastSeenAt) : t("never") },
      ]}
    />
  );
}

async function AccountActs({ personId, account }: { personId: string; account: Account }) {
  const t = await getTranslations("people.account");
  const ids = (
    <>
      <HiddenInput name="personId" value={personId} />
      <HiddenInput name="accountId" value={account.id} />
    </>
  );

  return (
    <div className="mt-4 grid gap-4">
      <Disclosure summary={t("reset")}>
        <Form action={resetPasswordAction} className="stack" label={t("reset")}>
          {ids}
          <PasswordInput
            name="newPassword"
            label={t("newPassword")}
            hint={`${t("passwordHint")} ${t("resetHint")}`}
            autoComplete="new-password"
          />
          <div className="acts">
            <SubmitButton variant="plain">{t("confirmReset")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
      <Form action={account.disabledAt ? enableAccountAction : disableAccountAction}>
        {ids}
        <SubmitButton variant={account.disabledAt ? "plain" : "danger"} small>
          {t(account.disabledAt ? "enable" : "disable")}
        </SubmitButton>
      </Form>
    </div>
  );
}
