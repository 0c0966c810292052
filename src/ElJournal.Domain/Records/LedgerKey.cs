using NodaTime;

namespace ElJournal.Domain.Records;

/// <summary>Ключ факта ведомости: what tells a fact from the others of its kind — an id, or the parts that make one together.</summary>
/// <remarks>Equal when all parts are; ordered by id, instant, first and last day, number, kind and second id, an unknown part first. <c>default</c> is no key. Immutable, safe on any thread.</remarks>
/// <param name="Id">The id of the fact, or of whom or what it is about first of all; empty where there is none.</param>
/// <param name="At">An instant, or null.</param>
/// <param name="From">A first day, or null.</param>
/// <param name="To">A last day, or null.</param>
/// <param name="Number">A number; zero where there is none.</param>
/// <param name="Kind">The name of a kind; empty where there is none.</param>
/// <param name="Second">A second id; empty where there is none.</param>
public readonly record struct LedgerKey(
    string Id,
    Instant? At = null,
    LocalDate? From = null,
    LocalDate? To = null,
    int Number = 0,
    string Kind = "",
    string Second = "") : IComparable<LedgerKey>
{
    /// <inheritdoc/>
    public int CompareTo(LedgerKey other)
    {
        var order = string.CompareOrdinal(Id, other.Id);
        order = order != 0 ? order : Nullable.Compare(At, other.At);
        order = order != 0 ? order : Nullable.Compare(From, other.From);
        order = order != 0 ? order : Nullable.Compare(To, other.To);
        order = order != 0 ? order : Number.CompareTo(other.Number);
        order = order != 0 ? order : string.CompareOrdinal(Kind, other.Kind);
        return order != 0 ? order : string.CompareOrdinal(Second, other.Second);
    }

    /// <summary>Gives the parts that say something to a reader, joined by <c>/</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string?[] parts = [Id, Second, Kind, At?.ToString(), From is { } from ? Wording.Of(from) : null, To is { } to ? Wording.Of(to) : null, Number == 0 ? null : $"{Number}"];
        return string.Join('/', parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
