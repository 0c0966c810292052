using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Словарь отчётов: what norms can ask about the days that a report must cover.</summary>
public static class ReportTerms
{
    /// <summary>Some class follows the study period.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> PeriodFollowed = new(
        "report.period-followed",
        "по этому периоду учится хотя бы один класс",
        FactKinds.Periods | FactKinds.Classes,
        static (in SchoolCase<ReportSpan> c) =>
            c.Subject.IsFollowed ? Truth.Yes
            : c.Complete.HasFlag(FactKinds.Classes) && c.Complete.HasFlag(FactKinds.Periods) ? Truth.No
            : Truth.Unknown);

    /// <summary>Any study period will do.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> AnyPeriod = new(
        "report.any-period",
        "период есть в данных",
        FactKinds.None,
        static (in SchoolCase<ReportSpan> _) => Truth.Yes);

    /// <summary>The day is a school day, by the week of the school.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> SchoolDay = new(
        "report.school-day",
        "день учебный",
        FactKinds.Calendar,
        HasSchoolDay);

    /// <summary>Any day will do.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> AnyDay = new(
        "report.any-day",
        "день календарный",
        FactKinds.None,
        static (in SchoolCase<ReportSpan> _) => Truth.Yes);

    /// <summary>The month has a school day, by the week of the school.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> MonthHasSchoolDay = new(
        "report.month-has-school-day",
        "в месяце есть учебный день",
        FactKinds.Calendar,
        HasSchoolDay);

    /// <summary>Any month will do.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> AnyMonth = new(
        "report.any-month",
        "месяц календарный",
        FactKinds.None,
        static (in SchoolCase<ReportSpan> _) => Truth.Yes);

    /// <summary>The day, month or period is over.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> Over = new(
        "report.span-over",
        "день, месяц или период закончился",
        FactKinds.Periods,
        static (in SchoolCase<ReportSpan> c) => c.IsOver.ToTruth())
    {
        Values = static (in SchoolCase<ReportSpan> c) => $"конец {CaseTimes.Local(c.School, c.Opened)}",
    };

    /// <summary>No report on the activity of users covers it.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> NoActivity = Missing("activity", "отчёта об активности пользователей нет", ReportKind.UserActivity);

    /// <summary>No report on filling covers it.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> NoFilling = Missing("filling", "отчёта о заполнении и накопляемости нет", ReportKind.Filling);

    /// <summary>No report on filling that was made before it was over covers it.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> NoFillingInTime = Missing("filling-in-time", "отчёта о заполнении и накопляемости, сделанного до его конца, нет", ReportKind.Filling, inTime: true);

    /// <summary>No report on progress covers it.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> NoProgress = Missing("progress", "отчёта об успеваемости нет", ReportKind.Progress);

    /// <summary>No report on attendance covers it.</summary>
    public static readonly Term<SchoolCase<ReportSpan>> NoAttendance = Missing("attendance", "отчёта о посещаемости нет", ReportKind.Attendance);

    private static Term<SchoolCase<ReportSpan>> Missing(string id, string wording, ReportKind kind, bool inTime = false) => new(
        "report.no-" + id,
        wording,
        FactKinds.ReportRuns | FactKinds.Periods | FactKinds.Classes,
        (in SchoolCase<ReportSpan> c) =>
            !ReportRuns.Of(c.School).Covering(kind, c.Subject, inTime).IsNotYet ? Truth.No
            : c.Complete.HasFlag(FactKinds.ReportRuns) ? Truth.Yes
            : Truth.Unknown)
    {
        Blames = FactKinds.ReportRuns,
        Values = (in SchoolCase<ReportSpan> c) =>
            ReportRuns.Of(c.School).Covering(kind, c.Subject, inTime) is { IsNotYet: false } made ? $"сделан: {CaseTimes.Local(c.School, made)}" : null,
    };

    /// <summary>Without the whole calendar, a day may have been moved or be a holiday.</summary>
    private static Truth HasSchoolDay(in SchoolCase<ReportSpan> c)
    {
        var calendar = c.School.Register.Calendar;
        return c.Complete.HasFlag(FactKinds.Calendar)
            ? (calendar.LastSchoolDay(c.Subject.First, c.Subject.Last, calendar.Week) is not null).ToTruth()
            : Truth.Unknown;
    }
}
