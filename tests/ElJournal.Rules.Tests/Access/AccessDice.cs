using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Tests.Access;

/// <summary>Draws norms of access and requests about the school of these tests.</summary>
internal sealed class AccessDice(int seed)
{
    private static readonly string[] People = ["t-001", "t-002", "t-003", "director", "deputy", "admin", "secretary", "head", "p-0001", "p-0002", "p-0003", "p-0008", "g-1", "g-2"];
    private static readonly LocalDate[] Days = [new(2023, 9, 11), AccessSchool.Day, new(2023, 9, 13), new(2023, 11, 30), new(2023, 12, 1), new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 31), new(2024, 2, 1), new(2024, 3, 31), new(2024, 4, 1), new(2024, 8, 31), new(2024, 9, 1)];
    private static readonly Clause AnyClause = PackLibrary.Standard.Find("base")!.Clauses[0];

    private readonly Random random = new(seed);

    internal ImmutableArray<AccessNorm> Norms() => [.. Enumerable.Range(0, random.Next(1, 30)).Select(i => Norm(i, random.Next(3) == 0 ? AccessEffect.Forbid : AccessEffect.Permit))];

    internal AccessNorm Norm(int number, AccessEffect effect) => new()
    {
        Id = NormId.Parse(string.Create(CultureInfo.InvariantCulture, $"drawn.{number}")),
        Title = "норма",
        Effect = effect,
        Categories = Some<AccessCategory>(),
        Actions = Some<AccessAction>(),
        Resources = random.Next(3) == 0 ? [] : [.. random.GetItems(Enum.GetValues<ResourceKind>(), 12).Distinct()],
        Relations = random.Next(4) == 0 ? AccessRelations.Anyone : Some<AccessRelations>().Aggregate(AccessRelations.Oneself, static (all, one) => all | one),
        Act = "drawn",
        Clause = AnyClause,
        InForce = random.Next(3) == 0 ? new DateSpan(Days[random.Next(5)], Days[random.Next(5, Days.Length)]) : DateSpan.Always,
        Source = "тест",
    };

    internal PersonId Person() => PersonId.Parse(One(People));

    internal AccessAction Action() => One(Enum.GetValues<AccessAction>());

    internal Instant At() => AccessSchool.At(One(Days), random.Next(24));

    internal AccessTarget Target(ResourceKind? kind = null)
    {
        var lesson = Maybe(4) ? One(new[] { AccessSchool.Substituted, AccessSchool.Usual }) : null;
        return new AccessTarget(kind ?? One(Enum.GetValues<ResourceKind>()))
        {
            Pupil = Maybe(2) ? PupilId.Parse(One(People[8..12])) : null,
            Person = Maybe(3) ? Person() : null,
            Class = lesson is null && Maybe(4) ? ClassId.Parse(One(new[] { "7А", "8Б" })) : null,
            Journal = lesson is null && Maybe(2) ? JournalId.Parse(One(new[] { "j-1", "j-2" })) : null,
            Lesson = lesson,
            Author = Maybe(3) ? Person() : null,
            Addressee = Maybe(3) ? Person() : null,
        };
    }

    internal ImmutableArray<T> Shuffled<T>(ImmutableArray<T> items)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return [.. copy];
    }

    private ImmutableArray<T> Some<T>()
        where T : struct, Enum => random.Next(3) == 0 ? [] : [.. random.GetItems(Enum.GetValues<T>(), 3).Distinct()];

    private T One<T>(T[] items) => items[random.Next(items.Length)];

    private bool Maybe(int of) => random.Next(of) == 0;
}
