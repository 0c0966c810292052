using ElJournal.Domain.Messages;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a week, a month, a study period or the year of a class.</summary>
internal sealed class ClassSpanExamples(CaseKind cases) : ExampleKind(cases)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var day = Cases == ClassWeekSource.Instance ? FamilySchool.DayOf(row, FamilyColumns.Week)
            : Cases == ClassMonthSource.Instance ? FamilySchool.MonthOf(row)
            : (LocalDate?)null;
        var school = FamilySchool.Open(row, day);
        PeriodFacts.WriteOfClass(school, hasUsual: Cases == ClassPeriodSource.Instance);
        CheckFacts.Write(school, FamilyColumns.JournalChecks, CheckKind.ClassJournal);
        CheckFacts.Write(school, FamilyColumns.DataChecks, CheckKind.PersonalData);
        ReportPaperFacts.Write(school);
        MessageFacts.WriteAnnouncements(school);
        MessageFacts.Write(school, MessageTopics.Paperless);
        return (school, $"class:{ExampleSchool.Class}{Turn(day)}");
    }

    private string Turn(LocalDate? day) =>
        Cases == ClassPeriodSource.Instance ? $"/period:{PeriodFacts.Period}"
        : day is not { } known ? ""
        : Cases == ClassWeekSource.Instance ? $"/week:{Occurrence.WeekOf(SchoolYear.Around(known), known)}"
        : $"/month:{Occurrence.MonthOf(SchoolYear.Around(known), known)}";
}
