using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a study period of a journal: a pupil's final mark, the current marks that the pupil has in it, or all marks of the journal.</summary>
internal sealed class FinalMarkExamples(CaseKind cases) : ExampleKind(cases)
{
    private static readonly string OfAll = $"journal:{LessonFacts.Journal}/period:{PeriodFacts.Period}";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var period = PeriodFacts.Read(row, ExampleColumns.Period) ?? PeriodFacts.Ordinary;
        var lesson = ExampleLesson.Read(row, Period(period).Contains(ExampleLesson.DefaultDate) ? ExampleLesson.DefaultDate : period.First);
        var school = ExampleSchool.Open(row, period.First);
        school.AddClasses(isMarked: !row.Word(ExampleColumns.Unmarked, fallback: false, ("да", true), ("нет", false)));
        ResultFacts.WritePupil(school);
        CalendarFacts.WriteDays(school);
        PeriodFacts.Add(school, ExampleColumns.Period, PeriodFacts.Period, schoolClass: null, period);
        if (PeriodFacts.Read(row, ExampleColumns.PeriodOfClass) is { } own)
        {
            PeriodFacts.Add(school, ExampleColumns.PeriodOfClass, PeriodFacts.PeriodOfClass, ExampleSchool.Class, own);
        }

        LessonFacts.Write(school, lesson);
        ResultFacts.Write(school, lesson);
        PeriodMarksFacts.Write(school, lesson);
        if (Cases == JournalPeriodSource.Instance)
        {
            return (school, OfAll);
        }

        FinalMarkFacts.Write(school, lesson, period.Last);
        return (school, Cases == PeriodMarksSource.Instance && school.Marks is null ? OfAll : $"journal:{LessonFacts.Journal}/pupil:{ExampleSchool.Pupil}/period:{PeriodFacts.Period}");
    }

    private static DateInterval Period((Domain.Time.PeriodKind Kind, LocalDate First, LocalDate Last) period) => new(period.First, period.Last);
}
