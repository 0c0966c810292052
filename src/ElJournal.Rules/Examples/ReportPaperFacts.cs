using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the paper reports of a row about a period into its school.</summary>
internal static class ReportPaperFacts
{
    private const string Expected =
        "отчёты через точку с запятой: «сдан 30.10.2023 12:00» или «не сдан», дальше через запятую «за другой период», «без периода», «за 01.09.2023–27.10.2023», «класса 8Б»; нет, нет сведений";

    private const string Given = "сдан ";
    private static readonly PeriodId OtherPeriod = PeriodId.Parse("другой период");

    internal static void Write(ExampleSchool school)
    {
        Write(school, FamilyColumns.ProgressReports, PrintoutKind.ProgressReport);
        Write(school, FamilyColumns.AttendanceReports, PrintoutKind.AttendanceReport);
    }

    private static void Write(ExampleSchool school, ExampleColumn column, PrintoutKind kind)
    {
        var row = school.Row;
        FamilySchool.Hide(school, column, FactKinds.Printouts);
        var number = 0;
        foreach (var paper in ExamplePhrase.Read(row, column, Expected, "за другой период", "без периода", "за", "класса 8Б"))
        {
            if (paper.Read(ParseGiven) is not { } given)
            {
                continue;
            }

            var days = paper.Text("за") is { } text ? ExampleForms.Days(text) : null;
            if (paper.Has("за") && days is null)
            {
                row.Wrong(column, Expected);
            }

            if (paper.Has("за другой период"))
            {
                school.Facts.Register.Add(new StudyPeriod(OtherPeriod, PeriodKind.Quarter, schoolClass: null, new(2023, 11, 7), new(2023, 12, 29)));
            }

            var fact = new Printout(PrintoutId.Parse(FamilySchool.Number(column.Name, ++number)), kind)
            {
                Class = paper.Has("класса 8Б") ? ExampleSchool.OtherClass : ExampleSchool.Class,
                Period = paper.Has("за другой период") ? OtherPeriod : paper.Has("без периода") || paper.Has("за") ? null : PeriodFacts.Period,
                Span = days ?? DateSpan.Always,
                HandedOverAt = school.At(given.At),
            };
            school.Facts.Add(fact, row.Place.At(column.Name));
        }
    }

    private static EntryTime? ParseGiven(string text) =>
        ExampleForms.AreSame(text, "не сдан") ? EntryTime.None
        : text.StartsWith(Given, StringComparison.OrdinalIgnoreCase) && ExampleForms.Moment(text[Given.Length..]) is { } at ? EntryTime.On(at)
        : null;
}
