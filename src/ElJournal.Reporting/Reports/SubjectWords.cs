using ElJournal.Domain;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Marks;

namespace ElJournal.Reporting.Reports;

/// <summary>How reports call journals, periods and what they are narrowed to.</summary>
internal static class SubjectWords
{
    /// <summary>Calls a journal within its class: <c>Алгебра</c>, <c>Английский язык (подгруппа 7А-1)</c>.</summary>
    internal static string Of(Journal journal) =>
        (journal.Subject ?? journal.Id.Value) + (journal.Subgroup is { } subgroup ? $" (подгруппа {subgroup})" : "");

    /// <summary>Tells what a report is narrowed to, and the days that it covers.</summary>
    internal static IEnumerable<FactLine> Facts(ReportInput input)
    {
        if (input.Class is { } schoolClass)
        {
            yield return new FactLine("class", "Класс", schoolClass.Value);
            if (input.Register.FindClass(schoolClass)?.ClassTeacher is { } classTeacher)
            {
                yield return new FactLine("classTeacher", "Классный руководитель", classTeacher.Value);
            }
        }

        if (input.Journal is { } journal && input.Register.FindJournal(journal) is { } found)
        {
            yield return new FactLine("journal", "Журнал", Rules.Cases.CaseTitles.Journal(found));
        }

        if (input.Pupil is { } pupil)
        {
            yield return new FactLine("pupil", "Обучающийся", pupil.Value);
        }

        if (input.Teacher is { } teacher)
        {
            yield return new FactLine("teacher", "Учитель", teacher.Value);
        }

        yield return new FactLine("period", "Период", PeriodOf(input));
    }

    internal static string PeriodOf(ReportInput input) => input.Period is { } period
        ? MarkWords.Of(period)
        : $"учебный год ({Wording.Of(input.Register.Year.First)} – {Wording.Of(input.Register.Year.Last)})";

    internal static string NounOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "четверть",
        PeriodKind.Trimester => "триместр",
        PeriodKind.HalfYear => "полугодие",
        PeriodKind.Year => "год",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of period."),
    };
}
