using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;
using NodaTime;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>What kinds of works weigh in each edition, ready for look-up; checked before.</summary>
internal sealed class WeightTable
{
    /// <summary>Stands for "no weight": weights are 0 or more.</summary>
    internal const int None = -1;

    /// <summary>The edition of a table that <see cref="IsTimeless"/>.</summary>
    internal const int Timeless = 1;

    private readonly ImmutableArray<LocalDate> starts;
    private readonly ImmutableArray<FrozenDictionary<string, int>> weights;
    private readonly int unknown;

    internal WeightTable(ImmutableArray<KindWeightEdition> editions, UnknownKindWeight unknownKind)
    {
        starts = [.. editions.Select(e => e.From ?? LocalDate.MinIsoValue)];
        weights = [.. editions.Select(e => e.Weights.ToFrozenDictionary(w => KeyOf(w.Kind), w => Hundredths(w.Weight), StringComparer.Ordinal))];
        unknown = unknownKind.Weight is { } weight ? Hundredths(weight) : None;
    }

    /// <summary>Gets a value indicating whether there is one edition, in force on every day.</summary>
    internal bool IsTimeless => starts.Length == 1 && starts[0] == LocalDate.MinIsoValue;

    /// <summary>Gives the form in which kinds are compared: without regard to case, once and not at every look-up.</summary>
    internal static string KeyOf(string kind) => kind.ToUpperInvariant();

    internal static int Hundredths(decimal weight) => (int)(weight * 100);

    /// <summary>Gives the number of the edition of a day, from 1; 0 before the first.</summary>
    internal int EditionOn(LocalDate day)
    {
        var edition = starts.Length;
        while (edition > 0 && day < starts[edition - 1])
        {
            edition--;
        }

        return edition;
    }

    /// <summary>Gives the weight of a kind in hundredths, or <see cref="None"/> when it has none and that is an error.</summary>
    /// <param name="key">What <see cref="KeyOf"/> makes of the kind, or null when not recorded.</param>
    /// <param name="edition">What <see cref="EditionOn"/> makes of the day.</param>
    internal int WeightOf(string? key, int edition) =>
        edition > 0 && key is not null && weights[edition - 1].TryGetValue(key, out var weight) ? weight : unknown;
}
