using System.Globalization;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the archive copies of a row into its school.</summary>
internal static class ArchiveFacts
{
    internal static readonly ArchiveId Archive = ArchiveId.Parse("архив");

    private const string Expected = "копии через точку с запятой: носитель, дальше через запятую «сделана 03.06.2024 10:00», «проверена …», «помещение 12»";

    internal static void Write(ExampleSchool school)
    {
        var column = OfficeColumns.Copies;
        OfficeSchool.Hide(school, column, FactKinds.ArchiveCopies);
        var number = 0;
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, Expected, "сделана", "проверена", "помещение"))
        {
            school.Facts.Add(
                new ArchiveCopy(ArchiveCopyId.Parse(string.Create(CultureInfo.InvariantCulture, $"копия {++number}")), Archive, phrase.Head)
                {
                    MadeAt = school.At(phrase.Moment("сделана")),
                    VerifiedAt = school.At(phrase.Moment("проверена")),
                    Room = phrase.Text("помещение") is { Length: > 0 } room ? room : null,
                },
                school.Row.Place.At(column.Name));
        }
    }
}
