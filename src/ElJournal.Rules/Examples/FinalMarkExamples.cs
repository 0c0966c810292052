using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a pupil's final mark of a study period, or the current marks that the pupil has in it.</summary>
internal sealed class FinalMarkExamples(CaseKind cases) : ExampleKind(cases)
{
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
        FinalMarkFacts.Write(school, lesson, period.Last);
        return (school, $"journal:{LessonFacts.Journal}/pupil:{ExampleSchool.Pupil}/period:{PeriodFacts.Period}");
    }

    private static DateInterval Period((Domain.Time.PeriodKind Kind, LocalDate First, LocalDate Last) period) => new(period.First, period.Last);
}
