using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о делах класса: checks, reports on paper, and that families know of them.</summary>
public static class ClassNorms
{
    /// <summary>The class teacher checks the journal of the class every week (<c>aleksandrovskaya-2021</c> 4-class-weekly).</summary>
    public static readonly Obligation<ClassSpanCase> JournalCheckedWeekly = new()
    {
        Id = NormId.Parse("check.class-journal-weekly"),
        Title = "Журнал класса проверен в эту неделю",
        Cases = ClassWeekSource.Instance,
        When = [ClassSpanTerms.WeekCounts],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок еженедельной проверки журнала класса",
        Anchor = ClassSpanAnchors.JournalCheck,
        Due = SpanWords.DueByWeek,
        FulfilledAt = ClassCheckMoments.JournalChecked,
        Repair = static (in ClassSpanCase c) => "проверить журнал класса и записать проверку",
    };

    /// <summary>The class teacher checks factual data every month (<c>krasnomakskaya-2021</c> 6.2).</summary>
    public static readonly Obligation<ClassSpanCase> DataCheckedMonthly = new()
    {
        Id = NormId.Parse("check.personal-data-monthly"),
        Title = "Данные класса проверены в этот месяц",
        Cases = ClassMonthSource.Instance,
        When = [ClassSpanTerms.MonthCounts],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок ежемесячной проверки данных",
        Anchor = ClassSpanAnchors.MonthlyDataCheck,
        Due = SpanWords.DueByMonth,
        FulfilledAt = ClassCheckMoments.MonthlyDataChecked,
        Repair = static (in ClassSpanCase c) => "проверить данные и записать проверку, даже если ничего не изменилось",
    };

    /// <summary>The class teacher checks factual data (<c>saki-2020</c> 8.5, <c>elista-2023</c> 7.1).</summary>
    public static readonly Obligation<ClassSpanCase> DataChecked = new()
    {
        Id = NormId.Parse("check.personal-data"),
        Title = "Данные класса проверены",
        Cases = ClassYearSource.Instance,
        When = [],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок проверки данных",
        Anchor = ClassSpanAnchors.DataCheck,
        Due = new(
            FamilyReadings.DataCheck,
            ("a", DueMeaning.AsStated),
            ("b", DueMeaning.Always("each-period", new DueSpec.ThatDay())),
            ("c", DueMeaning.Always("each-month", new DueSpec.ThatDay())),
            ("d", DueMeaning.Always("constantly", new DueSpec.NotSet()))),
        FulfilledAt = ClassCheckMoments.DataChecked,
        Repair = static (in ClassSpanCase c) => "проверить данные и записать проверку, даже если ничего не изменилось",
    };

    /// <summary>The report on progress is handed over on paper (<c>saki-2020</c> 8.6).</summary>
    public static readonly Obligation<ClassSpanCase> ProgressReported = new()
    {
        Id = NormId.Parse("progress-report.handed-over"),
        Title = "Бумажный отчёт об успеваемости класса за период сдан",
        Cases = ClassPeriodSource.Instance,
        When = [ClassSpanTerms.PeriodCounts],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок сдачи отчёта об успеваемости",
        Anchor = ClassSpanAnchors.LastDay,
        Due = SpanWords.DueByPeriodEnd,
        FulfilledAt = ClassPaperMoments.ProgressHandedOver,
        Repair = static (in ClassSpanCase c) => "распечатать отчёт об успеваемости за этот период, сдать его и записать передачу",
    };

    /// <summary>The report on attendance is handed over on paper (<c>saki-2020</c> 8.6).</summary>
    public static readonly Obligation<ClassSpanCase> AttendanceReported = new()
    {
        Id = NormId.Parse("attendance-report.handed-over"),
        Title = "Бумажный отчёт о посещаемости класса за период сдан",
        Cases = ClassPeriodSource.Instance,
        When = [ClassSpanTerms.PeriodCounts],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок сдачи отчёта о посещаемости",
        Anchor = ClassSpanAnchors.LastDay,
        Due = SpanWords.DueByPeriodEnd,
        FulfilledAt = ClassPaperMoments.AttendanceHandedOver,
        Repair = static (in ClassSpanCase c) => "распечатать отчёт о посещаемости за этот период, сдать его и записать передачу",
    };

    /// <summary>Families are told that the journal has no paper version (<c>krasnomakskaya-2021</c> 6.3).</summary>
    public static readonly Obligation<ClassSpanCase> ToldPaperless = new()
    {
        Id = NormId.Parse("family.told-paperless"),
        Title = "Родителям класса сказано, что бумажного журнала нет",
        Cases = ClassYearSource.Instance,
        When = [],
        Bearer = ClassBearers.OfSpan,
        DueName = "срок сообщения об отказе от бумаги",
        Anchor = ClassSpanAnchors.FirstDay,
        Due = new(FamilyReadings.ToldBy, ("a", DueMeaning.AsStated), ("b", DueMeaning.Always("first-day", new DueSpec.ThatDay()))),
        FulfilledAt = FamilyMoments.ToldPaperless,
        Repair = static (in ClassSpanCase c) => "объявить классу или написать каждой семье, что журнал ведётся без бумаги",
    };
}
