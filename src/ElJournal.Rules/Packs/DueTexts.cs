using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Readings;

namespace ElJournal.Rules.Packs;

/// <summary>Сроки словами: due moments of packs as Russian readers say them.</summary>
public static class DueTexts
{
    /// <summary>Says a due moment under readings.</summary>
    /// <param name="due">What the pack says.</param>
    /// <param name="readings">The readings that hold.</param>
    /// <returns>The text, in the genitive or as a clause: «до конца дня».</returns>
    public static string Of(DueSpec due, ReadingSet readings)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(readings);
        return due switch
        {
            DueSpec.SameDay s => SameDay(s, readings),
            DueSpec.WithinWeeks w => $"в течение {Count(w.Weeks, "недели", "недель")}: {readings[KnownReadings.WeekSpan].Wording}",
            DueSpec.WithinDays { Days: 0 } => "до конца этого дня",
            DueSpec.WithinDays { Days: 1 } => "до конца следующего календарного дня",
            DueSpec.WithinDays d => $"до конца {Number(d.Days)}-го дня после него",
            DueSpec.WithinSchoolDays { SchoolDays: 0 } => "до конца этого или ближайшего учебного дня",
            DueSpec.WithinSchoolDays d => $"до конца {Number(d.SchoolDays)}-го учебного дня после него",
            DueSpec.AtLesson => readings[JournalReadings.AtLesson].Wording,
            DueSpec.WithinFullDay => readings[JournalReadings.FullDay].Wording,
            DueSpec.LastLesson => readings[LessonReadings.AfterLast].Id == "a" ? "до конца последнего занятия этих учащихся в этот день" : "до конца этого дня",
            DueSpec.Entry => readings[LessonReadings.AtEntry].Wording,
            DueSpec.BeforeDay => "до начала этого дня",
            DueSpec.BeforeEvent => "до начала урока",
            DueSpec.BeforeDate b => $"до {Wording.Of(b.Date)}",
            DueSpec.EndOfWeek w => "до конца недели" + Plus(w.SchoolDays),
            DueSpec.EndOfMonth m => "до конца месяца" + Plus(m.SchoolDays),
            DueSpec.EndOfPeriod p => $"до конца {Period(p.Kind)}" + Plus(p.SchoolDays),
            DueSpec.EndOfOwnPeriod p => OwnPeriod(p, readings),
            DueSpec.EndOfYear y => "до конца учебного года" + Plus(y.SchoolDays),
            DueSpec.ThatDay => "до конца этого дня",
            DueSpec.SinceLast s => $"до конца {Number(s.Days)}-го дня после предыдущего раза",
            DueSpec.SinceLastMonths { Months: 1 } => "до конца того же числа следующего месяца, считая от предыдущего раза",
            DueSpec.SinceLastMonths s => $"до конца того же числа через {Number(s.Months)} мес. после предыдущего раза",
            DueSpec.Paused p => Of(p.Stated, readings) + ", не считая дней, когда педагог болел",
            DueSpec.WithinHours h => $"в течение {Number(h.Hours)} ч",
            DueSpec.NotSet => readings[KnownReadings.Timely].Id == "a" ? "акт срока не называет" : "до конца этого дня",
            _ => throw new InvalidOperationException($"Unknown due. Type={due.GetType().Name}"),
        };
    }

    private static string SameDay(DueSpec.SameDay due, ReadingSet readings)
    {
        var end = readings[KnownReadings.Day].Id == "b" && due.WorkingDayEnd is { } time ? $" ({Wording.Of(time)})" : "";
        return readings[KnownReadings.Day].Wording + end;
    }

    private static string OwnPeriod(DueSpec.EndOfOwnPeriod due, ReadingSet readings) => (readings[KnownReadings.PeriodEnd].Id, due.SchoolDays) switch
    {
        ("b", null) => "после конца периода, а до какого дня — акт не называет",
        ("c", var days) => "до конца последнего учебного дня периода" + Plus(days ?? 0),
        (_, var days) => "до конца последнего дня периода" + Plus(days ?? 0),
    };

    private static string Plus(int schoolDays) => schoolDays == 0 ? "" : $" и ещё {Number(schoolDays)} учебн. дн.";

    private static string Count(int number, string one, string many) => number == 1 ? one : $"{Number(number)} {many}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Period(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "четверти",
        PeriodKind.Trimester => "триместра",
        PeriodKind.HalfYear => "полугодия",
        PeriodKind.Year => "учебного года",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of period."),
    };
}
