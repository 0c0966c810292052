using System.Collections.Immutable;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Layout;
using NodaTime;

namespace ElJournal.Reporting.Persons;

/// <summary>Всё, что записано о человеке: every fact about a person with its history, for that person to read and take along.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class PersonDossier
{
    /// <summary>Gets the name of the school, or its id.</summary>
    public required string School { get; init; }

    /// <summary>Gets of which instant it tells.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the clock of the school.</summary>
    public required SchoolClock Clock { get; init; }

    /// <summary>Gets who it is, by raw id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets what is known beside the log, each with its title: the name, the account.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Beside { get; init; }

    /// <summary>Gets the revisions of facts about the person, in the order of the log.</summary>
    public required ImmutableArray<Revision> Revisions { get; init; }

    /// <summary>Gets how many records the person entered about others, which are not listed.</summary>
    public required int Entered { get; init; }

    /// <summary>Lays it out.</summary>
    /// <returns>The document.</returns>
    public ReportDocument ToDocument() => new(new ReportBody
    {
        IsLandscape = true,
        Facts =
        [
            new FactLine("person", "Обозначение", Person),
            .. Beside.Select((b, i) => new FactLine($"beside{i + 1}", b.Key, b.Value)),
            new FactLine("records", "Записей об этом человеке", RussianText.Number(Revisions.Length)),
            new FactLine("entered", "Записей, внесённых им самим", RussianText.Number(Entered)),
        ],
        Blocks =
        [
            .. Revisions.GroupBy(r => r.Address.Kind).Select(g => PersonTable.Of(g.Key, [.. g], Clock)),
            new DocumentBlock.Notes(
            [
                "Каждая строка — запись журнала изменений с её номером: прежние версии показаны рядом с той, что стоит. Где значение стёрто, так и сказано.",
                "Посещаемость, отмеченная сразу всему классу, ни о ком отдельно не говорит и сюда не входит.",
            ]),
        ],
    })
    {
        Report = "person-dossier",
        Title = "Данные о человеке",
        Clauses = [],
        School = School,
        AsOf = AsOf,
        AsOfLocal = Clock.LocalOf(AsOf),
    };
}
