"use server";

import { z } from "zod";
import { conferenceInput } from "@/lib/conferences/schema";
import { addOwnRule } from "@/lib/plans/add-own-rule";
import { changePlannedConference } from "@/lib/plans/change-planned-conference";
import { linkPlannedConference } from "@/lib/plans/link-planned-conference";
import { planAddress } from "@/lib/plans/plan-address";
import { planConference } from "@/lib/plans/plan-conference";
import { removePlannedConference } from "@/lib/plans/remove-planned-conference";
import { schedulePlannedConference } from "@/lib/plans/schedule-planned-conference";
import {
  ownRuleInput,
  plannedConferenceChange,
  plannedConferenceInput,
  plannedConferenceLink,
  plannedConferenceRemoval,
} from "@/lib/plans/schema";
import { yearOf } from "@/lib/platform/dates";
import { formAction } from "@/lib/platform/form-action";
import { pastToConfirm } from "../conferences/new/confirm-past";

export const planConferenceAction = formAction(plannedConferenceInput, async (actor, input) => {
  const { symbol, year } = await planConference(actor, input);
  return planAddress(symbol, year, "added");
});

export const changePlannedConferenceAction = formAction(
  plannedConferenceChange,
  async (actor, input) => {
    const { unit, year } = await changePlannedConference(actor, input);
    return planAddress(unit.symbol, year, "changed");
  },
);

export const removePlannedConferenceAction = formAction(
  plannedConferenceRemoval,
  async (actor, input) => {
    const { unit, year } = await removePlannedConference(actor, input);
    return planAddress(unit.symbol, year, "removed");
  },
);

export const linkPlannedConferenceAction = formAction(
  plannedConferenceLink,
  async (actor, input) => {
    const { unit, year } = await linkPlannedConference(actor, input);
    return planAddress(unit.symbol, year, "linked");
  },
);

/** The schedule form of a line: its fields are those of a conference, the line comes beside them. */
const plannedSchedule = z.intersection(conferenceInput, plannedConferenceRemoval);

export const schedulePlannedConferenceAction = formAction(
  plannedSchedule,
  async (actor, { plannedId, version, ...conference }) => {
    const asked = await pastToConfirm(conference);
    if (asked) return asked;
    const { id } = await schedulePlannedConference(actor, { plannedId, version }, conference);
    return `/conferences/${id}?done=scheduled`;
  },
);

export const addOwnRuleAction = formAction(ownRuleInput, async (actor, input) => {
  const { symbol } = await addOwnRule(actor, input);
  return planAddress(symbol, yearOf(new Date()), "ruleAdded");
});
