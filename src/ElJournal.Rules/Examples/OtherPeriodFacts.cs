using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the study periods besides the one that a row speaks of into its school.</summary>
internal static class OtherPeriodFacts
{
    private const string Expected = "периоды через точку с запятой: «полугодие 01.09.2023–29.12.2023», дальше через запятую «класса 7А»";

    internal static void Write(ExampleSchool school)
    {
        var column = OfficeColumns.OtherPeriods;
        var number = 1;
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, Expected, "класса"))
        {
            if (phrase.Read(ExampleForms.Period) is { } parsed)
            {
                var of = phrase.Text("класса") is { } name && ClassId.TryParse(name, out var id) ? id : (ClassId?)null;
                school.Facts.Register.Add(
                    new StudyPeriod(PeriodId.Parse(string.Create(CultureInfo.InvariantCulture, $"период {++number}")), parsed.Kind, of, parsed.Days.From!.Value, parsed.Days.To!.Value),
                    school.Row.Place.At(column.Name));
            }
        }
    }
}
