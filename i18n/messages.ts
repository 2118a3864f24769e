import vi_announcements from "@/messages/vi/announcements.json";
import vi_assignments from "@/messages/vi/assignments.json";
import vi_audit from "@/messages/vi/audit.json";
import vi_calendars from "@/messages/vi/calendars.json";
import vi_conclusions from "@/messages/vi/conclusions.json";
import vi_conferences from "@/messages/vi/conferences.json";
import vi_dashboards from "@/messages/vi/dashboards.json";
import vi_deadlines from "@/messages/vi/deadlines.json";
import vi_demo from "@/messages/vi/demo.json";
import vi_documents from "@/messages/vi/documents.json";
import vi_help from "@/messages/vi/help.json";
import vi_invitations from "@/messages/vi/invitations.json";
import vi_matters from "@/messages/vi/matters.json";
import vi_notifications from "@/messages/vi/notifications.json";
import vi_imports from "@/messages/vi/imports.json";
import vi_opinions from "@/messages/vi/opinions.json";
import vi_papers from "@/messages/vi/papers.json";
import vi_people from "@/messages/vi/people.json";
import vi_programmes from "@/messages/vi/programmes.json";
import vi_plans from "@/messages/vi/plans.json";
import vi_public from "@/messages/vi/public.json";
import vi_receipts from "@/messages/vi/receipts.json";
import vi_redirections from "@/messages/vi/redirections.json";
import vi_reminders from "@/messages/vi/reminders.json";
import vi_refusals from "@/messages/vi/refusals.json";
import vi_responses from "@/messages/vi/responses.json";
import vi_search from "@/messages/vi/search.json";
import vi_selections from "@/messages/vi/selections.json";
import vi_shell from "@/messages/vi/shell.json";
import vi_signIn from "@/messages/vi/sign-in.json";
import vi_topics from "@/messages/vi/topics.json";
import vi_transfers from "@/messages/vi/transfers.json";
import vi_syntheses from "@/messages/vi/syntheses.json";
import vi_ui from "@/messages/vi/ui.json";
import vi_slips from "@/messages/vi/slips.json";
import vi_units from "@/messages/vi/units.json";
import vi_validation from "@/messages/vi/validation.json";
import vi_work from "@/messages/vi/work.json";
import en_announcements from "@/messages/en/announcements.json";
import en_assignments from "@/messages/en/assignments.json";
import en_audit from "@/messages/en/audit.json";
import en_calendars from "@/messages/en/calendars.json";
import en_conclusions from "@/messages/en/conclusions.json";
import en_conferences from "@/messages/en/conferences.json";
import en_dashboards from "@/messages/en/dashboards.json";
import en_deadlines from "@/messages/en/deadlines.json";
import en_demo from "@/messages/en/demo.json";
import en_documents from "@/messages/en/documents.json";
import en_help from "@/messages/en/help.json";
import en_invitations from "@/messages/en/invitations.json";
import en_matters from "@/messages/en/matters.json";
import en_notifications from "@/messages/en/notifications.json";
import en_imports from "@/messages/en/imports.json";
import en_opinions from "@/messages/en/opinions.json";
import en_papers from "@/messages/en/papers.json";
import en_people from "@/messages/en/people.json";
import en_programmes from "@/messages/en/programmes.json";
import en_plans from "@/messages/en/plans.json";
import en_public from "@/messages/en/public.json";
import en_receipts from "@/messages/en/receipts.json";
import en_redirections from "@/messages/en/redirections.json";
import en_reminders from "@/messages/en/reminders.json";
import en_refusals from "@/messages/en/refusals.json";
import en_responses from "@/messages/en/responses.json";
import en_search from "@/messages/en/search.json";
import en_selections from "@/messages/en/selections.json";
import en_shell from "@/messages/en/shell.json";
import en_signIn from "@/messages/en/sign-in.json";
import en_topics from "@/messages/en/topics.json";
import en_transfers from "@/messages/en/transfers.json";
import en_syntheses from "@/messages/en/syntheses.json";
import en_ui from "@/messages/en/ui.json";
import en_slips from "@/messages/en/slips.json";
import en_units from "@/messages/en/units.json";
import en_validation from "@/messages/en/validation.json";
import en_work from "@/messages/en/work.json";
import type { Locale } from "./locales";

const messages = {
  vi: {
    announcements: vi_announcements,
    assignments: vi_assignments,
    audit: vi_audit,
    calendars: vi_calendars,
    conclusions: vi_conclusions,
    conferences: vi_conferences,
    dashboards: vi_dashboards,
    deadlines: vi_deadlines,
    demo: vi_demo,
    documents: vi_documents,
    help: vi_help,
    invitations: vi_invitations,
    matters: vi_matters,
    notifications: vi_notifications,
    imports: vi_imports,
    opinions: vi_opinions,
    papers: vi_papers,
    people: vi_people,
    programmes: vi_programmes,
    plans: vi_plans,
    public: vi_public,
    receipts: vi_receipts,
    redirections: vi_redirections,
    refusals: vi_refusals,
    reminders: vi_reminders,
    responses: vi_responses,
    search: vi_search,
    selections: vi_selections,
    shell: vi_shell,
    "sign-in": vi_signIn,
    topics: vi_topics,
    transfers: vi_transfers,
    syntheses: vi_syntheses,
    ui: vi_ui,
    slips: vi_slips,
    units: vi_units,
    validation: vi_validation,
    work: vi_work,
  },
  en: {
    announcements: en_announcements,
    assignments: en_assignments,
    audit: en_audit,
    calendars: en_calendars,
    conclusions: en_conclusions,
    conferences: en_conferences,
    dashboards: en_dashboards,
    deadlines: en_deadlines,
    demo: en_demo,
    documents: en_documents,
    help: en_help,
    invitations: en_invitations,
    matters: en_matters,
    notifications: en_notifications,
    imports: en_imports,
    opinions: en_opinions,
    papers: en_papers,
    people: en_people,
    programmes: en_programmes,
    plans: en_plans,
    public: en_public,
    receipts: en_receipts,
    redirections: en_redirections,
    refusals: en_refusals,
    reminders: en_reminders,
    responses: en_responses,
    search: en_search,
    selections: en_selections,
    shell: en_shell,
    "sign-in": en_signIn,
    topics: en_topics,
    transfers: en_transfers,
    syntheses: en_syntheses,
    ui: en_ui,
    slips: en_slips,
    units: en_units,
    validation: en_validation,
    work: en_work,
  },
} satisfies Record<Locale, object>;

export function messagesOf(locale: Locale) {
  return messages[locale];
}
