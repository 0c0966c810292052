using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Records;
using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Schools;

/// <summary>Имена демонстрационной школы: a first name and a letter, nobody's full name; the number tells those of one name apart.</summary>
internal static class DemoNames
{
    private static readonly ImmutableArray<string> First =
    [
        "Алёна", "Борис", "Варвара", "Глеб", "Дарья", "Егор", "Жанна", "Захар", "Инна", "Кирилл", "Лада", "Макар", "Нина", "Остап", "Полина",
        "Роман", "Софья", "Тимофей", "Ульяна", "Фёдор", "Христина", "Эмиль", "Юлия", "Ян",
    ];

    private const string Letters = "АБВГДЖЗКЛМНПРСТФХЧШ";

    /// <summary>Gives everybody on record a name.</summary>
    internal static ImmutableArray<PersonRow> Of(SchoolYearRecord record) =>
    [
        .. record.Register.Staff.Select(s => s.Value)
            .Concat(record.Register.Pupils.Select(p => p.Value))
            .Concat(record.ReadLedger<Guardianship>().Select(g => g.Guardian.Value))
            .Distinct(StringComparer.Ordinal)
            .Select((id, number) => new PersonRow { Person = id, Name = $"{First[number % First.Length]} {Letters[number / First.Length % Letters.Length]}." }),
    ];
}
