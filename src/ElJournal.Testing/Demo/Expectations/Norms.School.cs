namespace ElJournal.Testing.Demo.Expectations;

/// <summary>Ids of norms about the school as a whole: its lists, archives, papers and reports.</summary>
internal static partial class Norms
{
    internal const string PlanPresent = "plan.present";
    internal const string AnalysisMade = "analysis.made";
    internal const string JournalCopyChecked = "journal-copy.checked";
    internal const string ElectronicCopyHandedOver = "electronic-copy.handed-over";
    internal const string TimetableFilled = "timetable.filled";
    internal const string TeacherListFilled = "teacher-list.filled";
    internal const string PupilDataFilled = "pupil-data.filled";
    internal const string GuardianDataFilled = "guardian-data.filled";
    internal const string ArchiveSeveralMedia = "archive.several-media";
    internal const string ArchiveTwoRooms = "archive.two-rooms";
    internal const string ArchivePaperCopy = "archive.paper-copy";
    internal const string MovementEntered = "movement.entered";
    internal const string PaperCopyBound = "paper-copy.bound";
    internal const string PaperCopyHandedOver = "paper-copy.handed-over";
    internal const string PrintoutHasVisa = "printout.has-visa";
    internal const string DataLoaded = "data.loaded";
    internal const string PersonalDataComplete = "personal-data.complete";
    internal const string StaffDataCurrent = "staff-data.current";
    internal const string ReferenceDataCurrent = "reference-data.current";
    internal const string ReportUserActivityMissing = "report.user-activity-missing";
    internal const string ReportFillingOfMonthMissing = "report.filling-of-month-missing";
    internal const string ReportFillingOfPeriodMissing = "report.filling-of-period-missing";
    internal const string ReportProgressMissing = "report.progress-missing";
    internal const string ReportAttendanceMissing = "report.attendance-missing";
}
