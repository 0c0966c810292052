using ElJournal.Rules.Access;

namespace ElJournal.Reporting.Reports;

/// <summary>Отчёт о своём: those whose rights end with their own class, journals, child or self get a report narrowed to that.</summary>
/// <remarks>That the class, journal or person is theirs, the host sees to: it knows who asks.</remarks>
internal static class OwnScope
{
    /// <summary>Says whether a report is for a category.</summary>
    internal static bool IsFor(ReportDefinition report, AccessCategory category) => (report.Readers & ReadersOf(category)) != ReportReaders.None;

    /// <summary>Gives to which of its parameters one at least a report must be narrowed for a reader; nothing where it holds nothing that is more than the reader's own.</summary>
    internal static ReportParameters Of(ReportDefinition report, AccessCategory category) => (report.Required | report.Optional) & category switch
    {
        AccessCategory.ClassTeacher => ReportParameters.Class | ReportParameters.Journal | ReportParameters.Pupil,
        AccessCategory.SubjectTeacher => ReportParameters.Journal | ReportParameters.Teacher,
        AccessCategory.Pupil or AccessCategory.Guardian => ReportParameters.Pupil,
        _ => ReportParameters.None,
    };

    private static ReportReaders ReadersOf(AccessCategory category) => category switch
    {
        AccessCategory.Director => ReportReaders.Director,
        AccessCategory.Administrator => ReportReaders.Administrator,
        AccessCategory.DeputyHead => ReportReaders.DeputyHead,
        AccessCategory.Secretary => ReportReaders.Secretary,
        AccessCategory.ClassTeacher => ReportReaders.ClassTeacher,
        AccessCategory.SubjectTeacher => ReportReaders.Teacher,
        AccessCategory.Pupil => ReportReaders.Pupil,
        AccessCategory.Guardian => ReportReaders.Guardian,
        AccessCategory.EducationAuthority => ReportReaders.Authority,
        AccessCategory.Former => ReportReaders.None,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Unknown category."),
    };
}
