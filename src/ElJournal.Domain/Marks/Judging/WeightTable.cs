using System.Collections.Immutable;
using ElJournal.Domain.Marks.Parameters;
using NodaTime;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>What kinds of works weigh in each edition, ready for look-up; checked before.</summary>
internal sealed class WeightTable
{
    /// <summary>Stands for "no weight": weights are 0 or more.</summary>
    internal const int None = -1;

    private readonly ImmutableArray<LocalDate> starts;
    private readonly ImmutableArray<KindTable> weights;
    private readonly int unknown;

    internal WeightTable(ImmutableArray<KindWeightEdition> editions, UnknownKindWeight unknownKind)
    {
        starts = [.. editions.Select(e => e.From ?? LocalDate.MinIsoValue)];
        weights = [.. editions.Select(e => new KindTable([.. e.Weights.Select(w => (w.Kind, Hundredths(w.Weight)))]))];
        unknown = unknownKind.Weight is { } weight ? Hundredths(weight) : None;
    }

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

    /// <summary>Gives the number of the edition that holds on all days from one to another, or <see cref="None"/> when a new one begins between them.</summary>
    internal int CommonEdition(LocalDate first, LocalDate last) => EditionOn(last) is var edition && (edition == 0 || first >= starts[edition - 1]) ? edition : None;

    /// <summary>Gives the weight of a kind in hundredths, or <see cref="None"/> when it has none and that is an error.</summary>
    /// <param name="kind">The kind, or <c>default</c> when not recorded.</param>
    /// <param name="edition">What <see cref="EditionOn"/> makes of the day.</param>
    internal int WeightOf(KindKey kind, int edition) => edition > 0 ? weights[edition - 1].ValueOf(kind, unknown) : unknown;
}
