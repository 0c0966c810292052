using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a week of a family that does without the electronic form.</summary>
internal sealed class FamilyWeekExamples() : ExampleKind(FamilyWeekSource.Instance)
{
    private const string Expected =
        "распечатки через точку с запятой: «вручена 12.12.2023 15:00» или «напечатана 12.12.2023 15:00», дальше через запятую «напечатана …», «за 11.12.2023–17.12.2023», «родителю 2», «без родителя»; нет, нет сведений";

    private const string Given = "вручена ";
    private const string Printed = "напечатана ";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var day = FamilySchool.DayOf(row, FamilyColumns.Week);
        var school = FamilySchool.Open(row, day);
        if (row.Text(FamilyColumns.Statements) is null)
        {
            school.Facts.Add(new FamilyStatement(FamilySchool.Guardian, ExampleSchool.Pupil, FamilyStatementKind.Declines, SchoolYear.Around(day).First));
        }

        StatementFacts.Write(school);
        WritePapers(school);
        return (school, $"guardian:{FamilySchool.Guardian}/pupil:{ExampleSchool.Pupil}/week:{Occurrence.WeekOf(SchoolYear.Around(day), day)}");
    }

    private static void WritePapers(ExampleSchool school)
    {
        var (row, column) = (school.Row, FamilyColumns.Papers);
        FamilySchool.Hide(school, column, FactKinds.Printouts);
        var number = 0;
        foreach (var paper in ExamplePhrase.Read(row, column, Expected, "напечатана", "за", "родителю", "без родителя"))
        {
            if (paper.Read(ParseStage) is not { } stage)
            {
                continue;
            }

            var days = paper.Text("за") is { } text ? ExampleForms.Days(text) : null;
            if (paper.Has("за") && days is null)
            {
                row.Wrong(column, Expected);
            }

            var fact = new Printout(PrintoutId.Parse(FamilySchool.Number("распечатка", ++number)), PrintoutKind.Results)
            {
                Pupil = ExampleSchool.Pupil,
                Guardian = paper.Has("без родителя") ? null : RecipientOf(paper),
                Span = days ?? DateSpan.Always,
                PrintedAt = school.At(paper.Moment("напечатана") ?? stage.At),
                HandedOverAt = stage.IsGiven ? school.At(stage.At) : null,
            };
            school.Facts.Add(fact, row.Place.At(column.Name));
        }
    }

    private static GuardianId RecipientOf(ExamplePhrase paper) =>
        paper.Text("родителю") is { Length: > 0 } text && GuardianId.TryParse("родитель " + text, out var id) ? id : FamilySchool.Guardian;

    private static (bool IsGiven, LocalDateTime At)? ParseStage(string text) =>
        text.StartsWith(Given, StringComparison.OrdinalIgnoreCase) && ExampleForms.Moment(text[Given.Length..]) is { } given ? (true, given)
        : text.StartsWith(Printed, StringComparison.OrdinalIgnoreCase) && ExampleForms.Moment(text[Printed.Length..]) is { } printed ? (false, printed)
        : null;
}
