using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts a study period into the school of a row: «четверть 07.11.2023–29.12.2023».</summary>
internal static class PeriodFacts
{
    internal static readonly PeriodId Period = PeriodId.Parse("период");
    internal static readonly PeriodId PeriodOfClass = PeriodId.Parse("период класса");

    internal const string Form = "четверть, триместр, полугодие или год и даты: четверть 01.09.2023–27.10.2023";

    /// <summary>Gets the period of a row that names none.</summary>
    internal static (PeriodKind Kind, LocalDate First, LocalDate Last) Ordinary { get; } = (PeriodKind.Quarter, new LocalDate(2023, 11, 7), new LocalDate(2023, 12, 29));

    /// <summary>Reads a period; null where the cell is empty or wrong.</summary>
    internal static (PeriodKind Kind, LocalDate First, LocalDate Last)? Read(ExampleRow row, ExampleColumn column)
    {
        if (row.Text(column) is not { } text)
        {
            return null;
        }

        var period = Parse(text);
        if (period is null)
        {
            row.Wrong(column, Form);
        }

        return period;
    }

    /// <summary>Reads the text of a period; null where it is none.</summary>
    internal static (PeriodKind Kind, LocalDate First, LocalDate Last)? Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        PeriodKind? kind = ExampleForms.Plain(blank < 0 ? text : text[..blank]) switch
        {
            "четверть" => PeriodKind.Quarter,
            "триместр" => PeriodKind.Trimester,
            "полугодие" => PeriodKind.HalfYear,
            "год" => PeriodKind.Year,
            _ => null,
        };
        return kind is { } known && ExampleForms.Days(text[(blank + 1)..]) is { } span ? (known, span.From!.Value, span.To!.Value) : null;
    }

    internal static void Add(ExampleSchool school, ExampleColumn column, PeriodId id, ClassId? schoolClass, (PeriodKind Kind, LocalDate First, LocalDate Last) period) =>
        school.Facts.Register.Add(new StudyPeriod(id, period.Kind, schoolClass, period.First, period.Last), school.Row.Place.At(column.Name));

    /// <summary>Adds the periods that the class has of its own, and, for tables about a period, the first quarter where the row names none.</summary>
    internal static void WriteOfClass(ExampleSchool school, bool hasUsual)
    {
        var row = school.Row;
        if (hasUsual && row.Text(ExampleColumns.Period) is null)
        {
            school.Facts.Register.Add(new StudyPeriod(Period, PeriodKind.Quarter, schoolClass: null, new LocalDate(2023, 9, 1), new LocalDate(2023, 10, 27)));
        }

        var number = 0;
        foreach (var text in ExampleForms.Parts(row.Text(FamilyColumns.OwnPeriods) ?? "", ';'))
        {
            if (Parse(text) is { } own)
            {
                Add(school, FamilyColumns.OwnPeriods, PeriodId.Parse(FamilySchool.Number("период класса", ++number)), ExampleSchool.Class, own);
            }
            else
            {
                row.Wrong(FamilyColumns.OwnPeriods, Form + ", через точку с запятой");
            }
        }
    }
}
