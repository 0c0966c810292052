namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Ids of norms about families and classes.</summary>
internal static partial class Norms
{
    internal const string MessageMonthly = "message.monthly";
    internal const string CheckPersonalData = "check.personal-data";
    internal const string CheckPersonalDataMonthly = "check.personal-data-monthly";
    internal const string DataChangeReported = "data-change.reported";
    internal const string ProgressReportHandedOver = "progress-report.handed-over";
    internal const string AttendanceReportHandedOver = "attendance-report.handed-over";
    internal const string FamilyToldPaperless = "family.told-paperless";
    internal const string PrintoutWeekly = "printout.weekly";
    internal const string ForecastTold = "forecast.told";
    internal const string ContactHasSource = "contact.has-source";
    internal const string ApplicationCollected = "application.collected";
    internal const string IncidentPupilUnderStaffLogin = "incident.pupil-under-staff-login";
    internal const string IncidentCodePassedOn = "incident.code-passed-on";
    internal const string IncidentCredentialsCompromised = "incident.credentials-compromised";
    internal const string IncidentPersonalData = "incident.personal-data";
    internal const string IncidentPupilWroteInJournal = "incident.pupil-wrote-in-journal";
    internal const string CredentialIssuedAlongChain = "credential.issued-along-chain";
    internal const string CredentialBlocked = "credential.blocked-after-compromise";
    internal const string CredentialReissued = "credential.reissued-after-compromise";
    internal const string CheckClassJournalWeekly = "check.class-journal-weekly";
    internal const string DisagreementCorrected = "disagreement.corrected";
    internal const string DisagreementReported = "disagreement.reported";
}
