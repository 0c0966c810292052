using System.Numerics;

namespace ElJournal.Domain.Marks.Judging;

/// <summary>Numbers by kind of works, ready for look-up.</summary>
/// <remarks>As small as it is asked often: a hash finds the place, and one comparison of texts settles it.</remarks>
internal sealed class KindTable
{
    private readonly (KindKey Kind, int Value)[] places;
    private readonly uint mask;

    internal KindTable(IReadOnlyCollection<(string Kind, int Value)> items)
    {
        places = new (KindKey, int)[BitOperations.RoundUpToPowerOf2((uint)(2 * items.Count) + 1)];
        mask = (uint)places.Length - 1;
        foreach (var (kind, value) in items)
        {
            var key = new KindKey(kind);
            var place = key.Hash & mask;
            while (places[place].Kind.Text is not null)
            {
                place = (place + 1) & mask;
            }

            places[place] = (key, value);
        }
    }

    /// <summary>Gives the number of a kind, or another one where it has none.</summary>
    internal int ValueOf(KindKey kind, int otherwise)
    {
        if (kind.Text is null)
        {
            return otherwise;
        }

        for (var place = kind.Hash & mask; places[place].Kind.Text is { } text; place = (place + 1) & mask)
        {
            if (places[place].Kind.Hash == kind.Hash && text == kind.Text)
            {
                return places[place].Value;
            }
        }

        return otherwise;
    }
}
