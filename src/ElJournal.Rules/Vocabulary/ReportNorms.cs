using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об отчётах: what people, or the system, report of days, months and study periods.</summary>
public static class ReportNorms
{
    /// <summary>The last day of the period.</summary>
    public static readonly CaseAnchor<SchoolCase<ReportSpan>> PeriodEnd = new("report.period-end", "последний день периода", static (in SchoolCase<ReportSpan> c) => c.Day);

    private static readonly Choice<Term<SchoolCase<ReportSpan>>> ConcernsClasses = new(
        KnownReadings.Periods,
        ("a", ReportTerms.PeriodFollowed),
        ("b", ReportTerms.AnyPeriod));

    /// <summary>The data of a study period are analysed (<c>saki-2020</c> 3.2).</summary>
    public static readonly Obligation<SchoolCase<ReportSpan>> AnalysisMade = new()
    {
        Id = NormId.Parse("analysis.made"),
        Title = "Учебные данные периода разобраны",
        Cases = ReportPeriodSource.Instance,
        When = [ConcernsClasses],
        Bearer = OfficeBearers<ReportSpan>.DeputyHead,
        DueName = "срок разбора после конца периода",
        Anchor = PeriodEnd,
        FulfilledAt = ReportMoments.Analysed,
        Repair = static (in SchoolCase<ReportSpan> _) => "сделать анализ данных за весь период",
    };

    /// <summary>A report on the activity of users covers each day (<c>aleksandrovskaya-2021</c> 5.1).</summary>
    public static readonly Prohibition<SchoolCase<ReportSpan>> UserActivityMissing = Missing(
        "report.user-activity-missing",
        "Отчёт об активности пользователей есть за каждый день",
        ReportDaySource.Instance,
        new(SchoolReadings.DailyReport, ("a", ReportTerms.SchoolDay), ("b", ReportTerms.AnyDay)),
        ReportTerms.NoActivity);

    /// <summary>A report on filling covers each month (<c>aleksandrovskaya-2021</c> 5.2).</summary>
    public static readonly Prohibition<SchoolCase<ReportSpan>> FillingOfMonthMissing = Missing(
        "report.filling-of-month-missing",
        "Отчёт о заполнении есть за каждый месяц",
        ReportMonthSource.Instance,
        new(SchoolReadings.MonthlyReport, ("a", ReportTerms.MonthHasSchoolDay), ("b", ReportTerms.MonthHasSchoolDay), ("c", ReportTerms.AnyMonth)),
        new(SchoolReadings.MonthlyReport, ("a", ReportTerms.NoFilling), ("b", ReportTerms.NoFillingInTime), ("c", ReportTerms.NoFilling)));

    /// <summary>A report on filling covers each study period (<c>aleksandrovskaya-2021</c> 5.2).</summary>
    public static readonly Prohibition<SchoolCase<ReportSpan>> FillingOfPeriodMissing = Missing(
        "report.filling-of-period-missing",
        "Отчёт о заполнении есть за каждый учебный период",
        ReportPeriodSource.Instance,
        ConcernsClasses,
        ReportTerms.NoFilling);

    /// <summary>A report on progress covers each study period (<c>aleksandrovskaya-2021</c> 5.3).</summary>
    public static readonly Prohibition<SchoolCase<ReportSpan>> ProgressMissing = Missing(
        "report.progress-missing",
        "Отчёт об успеваемости есть за каждый учебный период",
        ReportPeriodSource.Instance,
        ConcernsClasses,
        ReportTerms.NoProgress);

    /// <summary>A report on attendance covers each study period (<c>aleksandrovskaya-2021</c> 5.3).</summary>
    public static readonly Prohibition<SchoolCase<ReportSpan>> AttendanceMissing = Missing(
        "report.attendance-missing",
        "Отчёт о посещаемости есть за каждый учебный период",
        ReportPeriodSource.Instance,
        ConcernsClasses,
        ReportTerms.NoAttendance);

    /// <summary>A report that the system makes by itself, and so at once: it must not be missing when its time is over.</summary>
    private static Prohibition<SchoolCase<ReportSpan>> Missing(
        string id,
        string title,
        SchoolCaseSource<ReportSpan> cases,
        Choice<Term<SchoolCase<ReportSpan>>> when,
        Choice<Term<SchoolCase<ReportSpan>>> missing) => new()
        {
            Id = NormId.Parse(id),
            Title = title,
            Cases = cases,
            When = [when],
            Breach = [ReportTerms.Over, missing],
            Bearer = CaseBearers.Nobody<SchoolCase<ReportSpan>>(),
            RoleHolder = OfficeBearers<ReportSpan>.Holder,
            Detail = (in SchoolCase<ReportSpan> c) => $"{cases.Describe(in c)}: отчёта нет",
            Repair = static (in SchoolCase<ReportSpan> _) => "выпустить отчёт за все эти дни",
        };
}
