using ElJournal.Domain.Coverage;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;

namespace ElJournal.Rules.Examples;

/// <summary>Puts what was seen of a person's data into the school of a row.</summary>
internal static class PersonFacts
{
    private const string Expected = "состояния через точку с запятой: «полны» или «неполны», дальше через запятую «на 01.09.2023 10:00»";

    internal static void Write(ExampleSchool school, PersonId person, PersonKind kind)
    {
        var column = OfficeColumns.PersonalData;
        OfficeSchool.Hide(school, column, FactKinds.PersonalData);
        foreach (var phrase in ExamplePhrase.Read(school.Row, column, Expected, "на"))
        {
            if (phrase.Read(static head => ExampleForms.Plain(head) switch { "полны" => true, "неполны" => false, _ => (bool?)null }) is { } isComplete)
            {
                school.Facts.Add(new PersonalDataState(person, kind, isComplete) { ConfirmedAt = school.At(phrase.Moment("на")) }, school.Row.Place.At(column.Name));
            }
        }
    }
}
