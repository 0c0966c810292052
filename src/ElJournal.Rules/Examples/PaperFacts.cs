using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;

namespace ElJournal.Rules.Examples;

/// <summary>Puts printouts and hand-overs of a row into its school.</summary>
internal static class PaperFacts
{
    private const string ExpectedPrintouts =
        "распечатки через точку с запятой: «журнал», «журнал 2», «журналы класса» или «архив», дальше через запятую «напечатана 05.06.2024 10:00», «проверена …», «проверил заместитель директора», «сдана …»";

    private const string ExpectedHandOvers =
        "передачи через точку с запятой: «журнал», «журнал 2», «журналы класса» или «журналы школы», дальше через запятую «сдал заместитель директора», «когда 05.06.2024 10:00»";

    internal static void WritePrintouts(ExampleSchool school)
    {
        var column = OfficeColumns.Printouts;
        OfficeSchool.Hide(school, column, FactKinds.Printouts);
        var number = 0;
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, ExpectedPrintouts, "напечатана", "проверена", "проверил", "сдана"))
        {
            if (phrase.Read(ParseOf) is not { } of || of.IsSchool)
            {
                continue;
            }

            school.Facts.Add(
                new Printout(PrintoutId.Parse(string.Create(CultureInfo.InvariantCulture, $"распечатка {++number}")), of.IsArchive ? PrintoutKind.ArchiveCopy : PrintoutKind.JournalCopy)
                {
                    Journal = of.Journal,
                    Class = of.Class,
                    PrintedAt = school.At(phrase.Moment("напечатана")),
                    CheckedAt = school.At(phrase.Moment("проверена")),
                    CheckedBy = school.Known(phrase.Person("проверил")),
                    HandedOverAt = school.At(phrase.Moment("сдана")),
                },
                school.Row.Place.At(column.Name));
        }
    }

    internal static void WriteHandOvers(ExampleSchool school)
    {
        var column = OfficeColumns.HandOvers;
        OfficeSchool.Hide(school, column, FactKinds.HandOvers);
        var number = 0;
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, ExpectedHandOvers, "сдал", "когда"))
        {
            if (phrase.Read(ParseOf) is { IsArchive: false } of)
            {
                school.Facts.Add(
                    new HandOver(HandOverId.Parse(string.Create(CultureInfo.InvariantCulture, $"передача {++number}")))
                    {
                        Journal = of.Journal,
                        Class = of.Class,
                        At = school.At(phrase.Moment("когда")),
                        Giver = school.Known(phrase.Person("сдал")),
                    },
                    school.Row.Place.At(column.Name));
            }
        }
    }

    private static Of? ParseOf(string text) => ExampleForms.Plain(text) switch
    {
        "журнал" => new Of(LessonFacts.Journal, null),
        "журналы класса" => new Of(null, ExampleSchool.Class),
        "журналы школы" => new Of(null, null, IsSchool: true),
        "архив" => new Of(null, null, IsArchive: true),
        var other when other.StartsWith("журнал ", StringComparison.Ordinal) && JournalId.TryParse(text, out var id) => new Of(id, null),
        _ => null,
    };

    private readonly record struct Of(JournalId? Journal, ClassId? Class, bool IsSchool = false, bool IsArchive = false);
}
