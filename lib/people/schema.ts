import { z } from "zod";
import { OrganisationKind, PostKind } from "@/lib/generated/prisma/enums";
import {
  choice,
  day,
  line,
  optionalDay,
  optionalLine,
  recordId,
  submissionKey,
  version,
} from "@/lib/platform/fields";
import { isCommonPassword } from "./common-passwords";

export const organisationKinds = Object.values(OrganisationKind) as [
  OrganisationKind,
  ...OrganisationKind[],
];
export const postKinds = Object.values(PostKind) as [PostKind, ...PostKind[]];

const shortestPassword = 12;
const longestPassword = 200;

const phone = () =>
  optionalLine(30)
    .transform((given) => given?.replace(/[\s.()-]/g, "") ?? null)
    .refine((given) => given === null || /^\+?\d{8,15}$/.test(given), { error: "phone" });

const email = () =>
  optionalLine(200).refine((given) => given === null || z.email().safeParse(given).success, {
    error: "email",
  });

const username = () =>
  line(60)
    .transform((given) => given.toLowerCase())
    .refine((given) => /^[a-z0-9][a-z0-9.-]{2,59}$/.test(given), { error: "username" });

/** A list of this product with its filters, never another site. */
const listAddress = () =>
  line(1_000).refine((given) => /^\/(opinions|work)\?[^\\\s]*$/.test(given), {
    error: "notInList",
  });

export const savedFilterInput = z.object({ name: line(60), address: listAddress() });
export const savedFilterChoice = z.object({ filterId: recordId() });
export type SavedFilterInput = z.output<typeof savedFilterInput>;
export type SavedFilterChoice = z.output<typeof savedFilterChoice>;

/** Whatever was typed, in one composition: two keyboards spell "ế" differently. Spaces count. */
const password = () =>
  z
    .string({ error: "required" })
    .min(1, { error: "required", abort: true })
    .max(longestPassword, { error: `tooLong|${longestPassword}`, abort: true })
    .transform((given) => given.normalize("NFC"));

export const newPassword = () =>
  password()
    .refine((given) => [...given].length >= shortestPassword, {
      error: "passwordShort",
      abort: true,
    })
    .refine((given) => !isCommonPassword(given), { error: "passwordCommon" });

export const personInput = z.object({
  fullName: line(120),
  email: email(),
  phone: phone(),
  submissionKey: submissionKey(),
});

export const personChange = personInput
  .omit({ submissionKey: true })
  .extend({ personId: recordId(), version: version() });

export const organisationInput = z.object({
  unitId: recordId(),
  kind: choice(organisationKinds),
  name: line(200),
  validFrom: day(),
});

export const postInput = z
  .object({
    personId: recordId(),
    organisationId: recordId(),
    kind: choice(postKinds),
    title: line(200),
    heldFrom: day(),
    heldTo: optionalDay(),
  })
  .refine((given) => given.heldTo === null || given.heldTo >= given.heldFrom, {
    error: "dayBeforeStart",
    path: ["heldTo"],
  });

export const postEndInput = z.object({ holdingId: recordId(), heldTo: day() });

export const absenceInput = z
  .object({
    personId: recordId(),
    from: day(),
    to: day(),
    reason: optionalLine(300),
    submissionKey: submissionKey(),
  })
  .refine((given) => given.to >= given.from, { error: "dayBeforeStart", path: ["to"] });

export const absenceChoice = z.object({ absenceId: recordId() });

export const accountInput = z.object({
  personId: recordId(),
  username: username(),
  password: newPassword(),
});

export const accountChoice = z.object({ accountId: recordId() });

export const passwordResetInput = z.object({ accountId: recordId(), password: newPassword() });

export const passwordChangeInput = z.object({ current: password(), next: newPassword() });

export const signInInput = z.object({ username: line(200), password: password() });

export const firstAdministratorInput = z.object({
  unitSymbol: line(12).transform((given) => given.toUpperCase()),
  fullName: line(120),
  username: username(),
  password: newPassword(),
});

export type PersonInput = z.output<typeof personInput>;
export type PersonChange = z.output<typeof personChange>;
export type OrganisationInput = z.output<typeof organisationInput>;
export type PostInput = z.output<typeof postInput>;
export type AbsenceInput = z.output<typeof absenceInput>;
export type AbsenceChoice = z.output<typeof absenceChoice>;
export type PostEndInput = z.output<typeof postEndInput>;
/** Only the demo marks its accounts: the page that shows their password lists no others. */
export type AccountInput = z.output<typeof accountInput> & { isDemo?: boolean };
export type FirstAdministratorInput = z.input<typeof firstAdministratorInput>;
