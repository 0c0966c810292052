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
        WritePeriods(school);
        CheckFacts.Write(school, FamilyColumns.JournalChecks, CheckKind.ClassJournal);
        CheckFacts.Write(school, FamilyColumns.DataChecks, CheckKind.PersonalData);
        ReportPaperFacts.Write(school);
        MessageFacts.WriteAnnouncements(school);
        MessageFacts.Write(school, ofPaper: true);
        return (school, $"class:{ExampleSchool.Class}{Turn(day)}");
    }

    private string Turn(LocalDate? day) =>
        Cases == ClassPeriodSource.Instance ? $"/period:{PeriodFacts.Period}"
        : day is not { } known ? ""
        : Cases == ClassWeekSource.Instance ? $"/week:{Occurrence.WeekOf(SchoolYear.Around(known), known)}"
        : $"/month:{Occurrence.MonthOf(SchoolYear.Around(known), known)}";

    private void WritePeriods(ExampleSchool school)
    {
        var row = school.Row;
        if (Cases == ClassPeriodSource.Instance && row.Text(ExampleColumns.Period) is null)
        {
            school.Facts.Register.Add(new StudyPeriod(PeriodFacts.Period, PeriodKind.Quarter, schoolClass: null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 27)));
        }

        var number = 0;
        foreach (var text in ExampleForms.Parts(row.Text(FamilyColumns.OwnPeriods) ?? "", ';'))
        {
            if (PeriodFacts.Parse(text) is { } own)
            {
                PeriodFacts.Add(school, FamilyColumns.OwnPeriods, PeriodId.Parse(FamilySchool.Number("период класса", ++number)), ExampleSchool.Class, own);
            }
            else
            {
                row.Wrong(FamilyColumns.OwnPeriods, PeriodFacts.Form + ", через точку с запятой");
            }
        }
    }
}
